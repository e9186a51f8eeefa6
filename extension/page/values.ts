import { tidyText } from '../../shared/matching/label-text';
import type { ControlOption } from '../../shared/matching/types';
import { page as words } from '../../shared/words/vi/page';
import { type Candidate, isInput, isSelect } from './fields';

/** What a person sees in a control now: the chosen option's label, a date as dd/mm/yyyy. */
export function shownValue(candidate: Candidate, optionLabels: readonly string[]): string {
  const { element, kind, members } = candidate;
  if (kind === 'radio') {
    const chosen = members.findIndex((one) => (one as HTMLInputElement).checked);
    return chosen < 0 ? '' : (optionLabels[chosen] ?? '');
  }
  if (isSelect(element)) {
    const option = element.selectedOptions[0];
    return !option || option.value === '' ? '' : optionLabel(option);
  }
  if (!isInput(element)) return (element as HTMLTextAreaElement).value;
  if (kind === 'checkbox') return element.checked ? words['page.yes'] : words['page.no'];
  return kind === 'date' ? dayFirst(element.value) : element.value;
}

/** The same as written: option value, 'true' or 'false', text; what `FieldToWrite.value` names. */
export function rawValue({ element, kind, members }: Candidate): string {
  if (kind === 'checkbox') return String((element as HTMLInputElement).checked);
  if (kind !== 'radio') return (element as HTMLInputElement).value;
  const chosen = members.find((one) => (one as HTMLInputElement).checked);
  return chosen ? (chosen as HTMLInputElement).value : '';
}

export function selectOptions(select: HTMLSelectElement): ControlOption[] {
  return [...select.options].map((option) => ({
    value: option.value,
    label: optionLabel(option),
  }));
}

function optionLabel(option: HTMLOptionElement): string {
  return tidyText(option.label || option.text);
}

/** "2018-09-05" → "05/09/2018"; anything else stays. */
function dayFirst(iso: string): string {
  const [, year, month, day] = /^(\d{4,})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return year === undefined ? iso : `${day}/${month}/${year}`;
}
