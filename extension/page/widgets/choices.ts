import { tidyText } from '../../../shared/matching/label-text';
import { findOption } from '../../../shared/matching/options/options';
import type { ControlOption } from '../../../shared/matching/types';
import type { FieldToWrite } from '../protocol';

export const DISABLED = ':disabled,[aria-disabled=true],.ui-state-disabled';

/** The values of a control of several choices: one a line. */
export const lines = (value: string): string[] => (value === '' ? [] : value.split('\n'));

/** What a person should see chosen. */
export const wantedText = ({ shown, lateText, value }: FieldToWrite): string =>
  shown || lateText || value;

/** What stands for one choice of a group or an ARIA list: its value, or else its words. */
export function tickValue(member: Element): string {
  const value = member.getAttribute('value') ?? member.getAttribute('data-value');
  return value ?? (tickLabel(member) || 'on');
}

export function tickLabel(member: Element): string {
  return tidyText(((member as HTMLInputElement).labels?.[0] ?? member).textContent ?? '');
}

export function optionLabel(option: HTMLOptionElement): string {
  return tidyText(option.label || option.text);
}

/** What PrimeFaces keeps out of sight in a list of ticks. */
export const KEPT_TICKS = '.ui-helper-hidden:has(>[type=checkbox])';
/** The choices of a list that a page draws, or keeps. */
export const OPTION = `[role=option],.rcbItem,.rcbHovered,.rddlItem,.el-select-dropdown__item,${KEPT_TICKS}>input`;

/** The choices of a list, native or drawn. */
export const optionElements = (list: Element): Element[] => [
  ...((list as HTMLSelectElement).options ?? list.querySelectorAll(OPTION)),
];

export function listOptions(list: Element): ControlOption[] {
  return optionElements(list).map((one) =>
    one instanceof HTMLOptionElement
      ? { value: one.value, label: optionLabel(one) }
      : { value: tickValue(one), label: tickLabel(one) },
  );
}

/**
 * Value of the option that is wanted, or null while the list lacks it. In a list that was loaded
 * anew the same value may stand for another choice: what a person reads decides.
 */
export function wantedOption(list: Element, field: FieldToWrite): string | null {
  const options = listOptions(list);
  if (field.lateText !== null) return findOption(options, field.lateText)?.value ?? null;
  const { value, shown } = field;
  const index = options.findIndex((option) => option.value === value);
  const known = options[index];
  const isSame = shown === '' || shown === value || known?.label === shown;
  if (known && isSame && !optionElements(list)[index]?.matches(DISABLED)) return value;
  return shown === '' ? null : (findOption(options, shown)?.value ?? null);
}
