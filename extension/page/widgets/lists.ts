import { tidyText } from '../../../shared/matching/label-text';
import { findOption } from '../../../shared/matching/options';
import type { ControlOption } from '../../../shared/matching/types';
import type { FieldToWrite } from '../protocol';
import type { Family, Write } from './candidate';
import { announce } from './events';

/** Native lists, of one choice or of several. */
export const lists: Family = {
  raw: ({ element }) =>
    chosen(element)
      .map(({ value }) => value)
      .join('\n'),
  shown: ({ element }) =>
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

function chooseSeveral(list: HTMLSelectElement, value: string) {
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

/**
 * Value of the option that is wanted, or null while the list lacks it. In a list that was loaded
 * anew the same value may stand for another choice: what a person reads decides.
 */
export function wantedOption(list: HTMLSelectElement, field: FieldToWrite): string | null {
  const options = listOptions(list);
  if (field.lateText !== null) return findOption(options, field.lateText)?.value ?? null;
  const { value, shown } = field;
  const index = options.findIndex((option) => option.value === value);
  const known = options[index];
  const isSame = shown === '' || shown === value || known?.label === shown;
  if (known && isSame && !list.options[index]?.disabled) return value;
  return shown === '' ? null : (findOption(options, shown)?.value ?? null);
}

export function listOptions({ options }: HTMLSelectElement | HTMLDataListElement): ControlOption[] {
  return [...options].map((option) => ({ value: option.value, label: optionLabel(option) }));
}

/** The values of a control of several choices: one a line. */
export const lines = (value: string): string[] => (value === '' ? [] : value.split('\n'));

const chosen = (list: Element) => [...(list as HTMLSelectElement).selectedOptions];

function optionLabel(option: HTMLOptionElement): string {
  return tidyText(option.label || option.text);
}

// Fixture page: test/fixtures/controls/lists.html
