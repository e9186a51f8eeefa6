import { nextFrame, waitFor } from '../wait';
import type { Family, Held, PatientWrite, Write } from './candidate';
import { isInput, PRESSED_FIRST } from './elements';
import { announce, enter, leave, passBy, press, strike } from './events';

type Typed = HTMLInputElement | HTMLTextAreaElement;

/** Dates and times of Element UI and Ant Design: they take in what is typed while they stand open. */
const TYPED_OPEN = `.el-date-editor:not(.el-input__wrapper)>input,${PRESSED_FIRST}`;

/** Day, month and year as people write them, or pages. */
export const DAY_FIRST = /^(\d\d)[/.-](\d\d)[/.-](\d{4})$/;

const DATED = /^(?:date|datetime-local|month|week)$/;

/** How a field that the browser draws in the person's own format is to be filled, by its type. */
export const TIME_FORMATS: Readonly<Record<string, string>> = {
  month: 'mm/yyyy',
  week: 'ww/yyyy',
  time: 'hh:mm',
  'datetime-local': 'dd/mm/yyyy hh:mm',
};

export const writeTyped: Write = ({ element }, field) => {
  const value = asHeld(element, field.value);
  if ((element as Typed).value === value) return 'already';
  if (twinOf(element) || element.matches(TYPED_OPEN)) return 'no-option';
  (element as Typed).value = value;
  announce(element, value);
  passBy(element);
  return 'written';
};

/** What is typed into when the field that is shown only shows: a hidden one beside it, as Kendo's. */
function twinOf(element: Element): HTMLInputElement | null {
  const twin = element.nextElementSibling;
  if (!twin || !isInput(twin) || element.role !== 'spinbutton' || twin.checkVisibility())
    return null;
  return twin.className === element.className || element.matches('.k-formatted-value')
    ? twin
    : null;
}

/** Enters a field that is changed for its twin then, and leaves it when the twin has been written. */
export const typePatiently: PatientWrite = async (candidate, field, signal) => {
  const { element } = candidate;
  if (element.matches(TYPED_OPEN)) return typeWhileOpen(element as Typed, field.value);
  const twin = twinOf(element);
  if (!twin) return writeTyped(candidate, field);
  enter(element);
  if (!(await waitFor(() => twin.checkVisibility(), signal))) return 'no-option';
  twin.value = field.value;
  announce(twin, field.value);
  leave(twin);
  await waitFor(() => element.checkVisibility(), signal);
  return 'written';
};

/** Closed by the key that keeps what was typed and that no dialog around takes for its own. */
async function typeWhileOpen(field: Typed, value: string): ReturnType<PatientWrite> {
  enter(field);
  press(field);
  await nextFrame();
  if (field.readOnly) {
    leave(field);
    return 'no-option';
  }
  field.value = value;
  announce(field, value);
  strike(field, field.matches(PRESSED_FIRST) ? 'Enter' : 'Escape');
  leave(field);
  return 'written';
}

/** Everything one types into: text of any type, numbers, dates, times. */
export const typed: Family = {
  shown({ element }) {
    const { type, value } = element as Typed;
    return DATED.test(type) ? dayFirst(value) : value;
  },
};

export const typedIn: Held = ({ element }) => (twinOf(element) ?? (element as Typed)).value;

/** What a field holds for a text as people write it: "9/2026" is "2026-09" in a month field. */
export function asHeld(element: Element, text: string): string {
  const { type } = element as Typed;
  const time = /\d\d?:\d\d/.exec(text)?.[0].padStart(5, '0');
  if (type === 'time') return time ?? text;
  const [, day, middle, year] = /(?:(\d\d?)\/)?(\d\d?)\/(\d{4})/.exec(text) ?? [];
  if (middle === undefined || !(type === 'date' || type in TIME_FORMATS)) return text;
  const first = `${year}-${type === 'week' ? 'W' : ''}${twoDigits(middle)}`;
  if (day === undefined) return first;
  return `${first}-${twoDigits(day)}${type === 'date' ? '' : `T${time}`}`;
}

export const twoDigits = (digits: string): string => digits.padStart(2, '0');

/** The same for days that a page writes in its own way: "2018-09-05" and "05-09-2018" are "05/09/2018". */
export const plainDay = (text: string): string => dayFirst(text.replace(DAY_FIRST, '$1/$2/$3'));

/** "2018-09-05T07:30" → "05/09/2018 07:30", "2018-09" → "09/2018"; anything else stays. */
export function dayFirst(iso: string): string {
  const [, year, middle, day, time] = /^(\d{4,})-W?(\d\d)(?:-(\d\d))?(?:T(.+))?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const date = [day, middle, year].filter((part) => part !== undefined).join('/');
  return time === undefined ? date : `${date} ${time}`;
}

// Fixture page: test/fixtures/controls/typed.html
