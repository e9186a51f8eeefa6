import type { Attempt, Family, Write } from './candidate';
import { lines, optionLabel, wantedOption } from './choices';
import { announce } from './events';
import { drawnOtherwise } from './surface';

/** Native lists, of one choice or of several. */
export const lists: Family = {
  raw: ({ element }) =>
    chosen(element)
      .map(({ value }) => value)
      .join('\n'),
  shown: ({ element }) =>
    drawnOtherwise(element as HTMLSelectElement) ??
    chosen(element)
      .filter(({ value }) => value !== '')
      .map(optionLabel)
      .join(', '),
};

export const writeList: Write = (candidate, field) => {
  const list = candidate.element as HTMLSelectElement;
  if (list.multiple) return chooseSeveral(list, field.value);
  const value = wantedOption(list, field);
  if (value === null) return 'no-option';
  if (lists.raw(candidate) === value && list.selectedIndex >= 0) return 'already';
  list.value = value;
  announce(list);
  return 'written';
};

function chooseSeveral(list: HTMLSelectElement, value: string): Attempt {
  const wanted = lines(value);
  const options = [...list.options];
  const free = options.filter((one) => !one.disabled).map((one) => one.value);
  if (wanted.some((one) => !free.includes(one))) return 'no-option';
  const wrong = options.filter((one) => one.selected !== wanted.includes(one.value));
  for (const option of wrong) option.selected = !option.selected;
  if (wrong.length === 0) return 'already';
  announce(list);
  return 'written';
}

const chosen = (list: Element) => [...(list as HTMLSelectElement).selectedOptions];

// Fixture page: test/fixtures/controls/lists.html
