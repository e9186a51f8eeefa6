import { findOption } from '../../shared/matching/options';
import { type Candidate, isInput, isSelect } from './fields';
import type { FieldToWrite } from './protocol';
import { rawValue, selectOptions } from './values';

/** What became of one attempt. `no-option`: the list does not hold the wanted choice (yet). */
export type Attempt = 'already' | 'written' | 'no-option';

/**
 * Puts a value into a control as typing or choosing would: the native setter first, so that
 * frameworks that watch their own property notice, then `input` and `change`. Nothing is written
 * when the control already holds the value: dependent lists then stay as they are.
 */
export function attempt(candidate: Candidate, field: FieldToWrite): Attempt {
  const { element, kind, members } = candidate;
  if (kind === 'radio') return chooseRadio(members as HTMLInputElement[], field.value);
  if (isSelect(element)) return choose(element, candidate, field);
  if (rawValue(candidate) === field.value) return 'already';
  if (kind === 'checkbox') (element as HTMLInputElement).click();
  else setValue(element as HTMLInputElement | HTMLTextAreaElement, field.value);
  return 'written';
}

function choose(select: HTMLSelectElement, candidate: Candidate, field: FieldToWrite): Attempt {
  const value = wantedOption(select, field);
  if (value === null) return 'no-option';
  if (rawValue(candidate) === value && select.selectedIndex >= 0) return 'already';
  nativeSetter(HTMLSelectElement.prototype)?.call(select, value);
  announce(select);
  return 'written';
}

/**
 * Value of the option that is wanted, or null while the list lacks it. In a list that was loaded
 * anew the same value may stand for another choice: what a person reads decides.
 */
export function wantedOption(select: HTMLSelectElement, field: FieldToWrite): string | null {
  const options = selectOptions(select);
  if (field.lateText !== null) return findOption(options, field.lateText)?.value ?? null;
  const { value, shown } = field;
  const index = options.findIndex((option) => option.value === value);
  const known = options[index];
  const isSame = shown === '' || shown === value || known?.label === shown;
  if (known && isSame && !select.options[index]?.disabled) return value;
  return shown === '' ? null : (findOption(options, shown)?.value ?? null);
}

function chooseRadio(members: readonly HTMLInputElement[], value: string): Attempt {
  const radio = members.find((one) => one.value === value && !one.matches(':disabled'));
  if (!radio) return 'no-option';
  if (radio.checked) return 'already';
  radio.click();
  return 'written';
}

function setValue(element: HTMLInputElement | HTMLTextAreaElement, value: string) {
  const prototype = isInput(element) ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  nativeSetter(prototype)?.call(element, value);
  announce(element, value);
}

function nativeSetter(prototype: object): ((value: string) => void) | undefined {
  return Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
}

function announce(element: Element, data: string | null = null) {
  const input =
    data === null
      ? new Event('input', { bubbles: true, composed: true })
      : new InputEvent('input', { bubbles: true, composed: true, data, inputType: 'insertText' });
  element.dispatchEvent(input);
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
