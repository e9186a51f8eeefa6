import type { Attempt, Family, Held, PatientWrite, Write } from './candidate';
import { lines, optionLabel, wantedOption } from './choices';
import { announce } from './events';
import { chooseByText } from './popup-writing';
import { drawnOtherwise, openerOf } from './surface';

/** Native lists, of one choice or of several. */
export const lists: Family = {
  shown: ({ element }) =>
    drawnOtherwise(element as HTMLSelectElement) ??
    chosen(element)
      .filter(({ value }) => value !== '')
      .map(optionLabel)
      .join(', '),
};

export const chosenInList: Held = ({ element }) =>
  chosen(element)
    .map(({ value }) => value)
    .join('\n');

export const writeList: Write = (candidate, field) => {
  const list = candidate.element as HTMLSelectElement;
  if (list.multiple) return chooseSeveral(list, field.value);
  const value = wantedOption(list, field);
  if (value === null) return 'no-option';
  if (chosenInList(candidate) === value && list.selectedIndex >= 0) return 'already';
  list.value = value;
  return told(list);
};

/** A library that draws the list anew follows its change, or has a word of its own for it. */
function told(list: HTMLSelectElement): Attempt {
  announce(list);
  list.dispatchEvent(new Event('chosen:updated'));
  return isFollowed(list) ? 'written' : 'no-option';
}

/**
 * What is drawn shows the list's own choice. Of several choices a page may draw no more than how
 * many they are ("3 items selected").
 */
function isFollowed(list: HTMLSelectElement): boolean {
  const drawn = drawnOtherwise(list);
  if (drawn === null) return true;
  if (!list.multiple || [...list.options].some((one) => drawn.includes(optionLabel(one)))) {
    return false;
  }
  return Number(/\d+/.exec(drawn)) === list.selectedOptions.length;
}

/** Chooses in what is drawn for a list that does not follow when it is changed itself. */
export const chooseInDrawn: PatientWrite = async (candidate, field, signal) => {
  const list = candidate.element as HTMLSelectElement;
  const attempt = writeList(candidate, field);
  const opener = openerOf(list);
  if (isFollowed(list) || !opener) return attempt;
  const labels = [...list.selectedOptions].map(optionLabel);
  return chooseByText(opener, labels.join('\n'), signal);
};

function chooseSeveral(list: HTMLSelectElement, value: string): Attempt {
  const wanted = lines(value);
  const options = [...list.options];
  const free = options.filter((one) => !one.disabled).map((one) => one.value);
  if (wanted.some((one) => !free.includes(one))) return 'no-option';
  const wrong = options.filter((one) => one.selected !== wanted.includes(one.value));
  for (const option of wrong) option.selected = !option.selected;
  if (wrong.length === 0) return 'already';
  return told(list);
}

const chosen = (list: Element) => [...(list as HTMLSelectElement).selectedOptions];

// Fixture page: test/fixtures/controls/lists.html
