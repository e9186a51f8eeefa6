import { waitFor } from '../wait';
import type { Candidate, Family, PatientWrite, Write } from './candidate';
import { strike } from './events';
import { replaceText } from './rich-text';

/** How long the page may take to show what a key did, in ms. */
const PATIENCE = 300;

/** Numbers that the page draws itself, changed by arrow keys, by typing, or as editable text. */
export const spinbuttons: Family = {
  shown: (candidate) => candidate.element.ariaValueText || numberIn(candidate),
};

/** Pages answer keys in their own time: `turnSpinbutton` waits for them. */
export const writeSpinbutton: Write = (candidate, { value }) =>
  numberIn(candidate) !== '' && Number(numberIn(candidate)) === Number(value)
    ? 'already'
    : 'no-option';

/** Brings a number to what is wanted, step by step; one outside its limits is not touched. */
export const turnSpinbutton: PatientWrite = async (candidate, { value }, signal) => {
  const element = candidate.element as HTMLElement;
  const { ariaValueMin, ariaValueMax } = element;
  const wanted = Number(value || Number.NaN);
  const isWithin =
    wanted >= Number(ariaValueMin ?? wanted) && wanted <= Number(ariaValueMax ?? wanted);
  if (!isWithin) return 'no-option';
  const answer = (before: string) =>
    waitFor(
      () => numberIn(candidate) !== before,
      AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    );
  const before = numberIn(candidate);
  element.focus();
  if (element.isContentEditable) replaceText(element, value);
  else if (!(await turn(candidate, wanted, answer))) for (const key of value) strike(element, key);
  if (distance(candidate, wanted) !== 0) {
    strike(element, 'Enter');
    await answer(before);
  }
  element.blur();
  return 'written';
};

/** Presses arrow keys as long as they lead nearer; false when the page does not answer them. */
async function turn(
  candidate: Candidate,
  wanted: number,
  answer: (before: string) => Promise<boolean>,
): Promise<boolean> {
  let hasMoved = false;
  for (let left = distance(candidate, wanted); left !== 0; ) {
    const before = numberIn(candidate);
    strike(candidate.element, Number(before) > wanted ? 'ArrowDown' : 'ArrowUp');
    if (!(await answer(before))) break;
    hasMoved = true;
    const now = distance(candidate, wanted);
    if (now >= left) break;
    left = now;
  }
  return hasMoved;
}

/** How far the control is from a number; endless while it is empty. */
function distance(candidate: Candidate, wanted: number): number {
  const now = numberIn(candidate);
  return now === '' ? Number.POSITIVE_INFINITY : Math.abs(Number(now) - wanted);
}

export function numberIn({ element }: Candidate): string {
  if (element.ariaValueNow !== null) return element.ariaValueNow;
  return (element as HTMLElement).isContentEditable ? (element.textContent ?? '').trim() : '';
}

// Fixture page: test/fixtures/controls/spinbuttons.html
