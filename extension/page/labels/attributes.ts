import { tidyText } from '../../../shared/matching/label-text';
import { attribute, isInput } from '../widgets/elements';
import { TIME_FORMATS } from '../widgets/typed';
import type { Declared } from './declared';

/** Units that stand right after a field. */
const UNIT = /^(?:%|đ|đồng|vnđ|kg|cm|mm?|m²|m2|ha|tuổi|điểm|tiết|giờ|ngày|tháng|năm)$/i;

/** Other texts that attributes and what stands right behind say about a control. */
export function* hintsOf(element: Element, declared: Declared): Generator<string> {
  if (declared.visible !== '') yield declared.spoken;
  yield attribute(element, 'placeholder');
  yield attribute(element, 'title');
  yield declared.described;
  yield attribute(element, 'data-placeholder');
  const after = element.nextSibling?.nodeValue ?? element.nextElementSibling?.textContent ?? '';
  if (UNIT.test(after.trim())) yield after;
  if (isInput(element)) yield TIME_FORMATS[element.type] ?? '';
}

/** "-- Chọn dân tộc --": the option without a value says what is to be chosen. */
export function emptyOption(select: HTMLSelectElement): string {
  const first = select.options[0];
  return first?.value === '' ? tidyText(first.text).replace(/^[-–—\s]+|[-–—\s]+$/g, '') : '';
}

/** Technical names: id, name, autocomplete tokens, and an input type that says what is asked. */
export function namesOf(element: Element): string[] {
  const names = [element.id, attribute(element, 'name')];
  const autocomplete = attribute(element, 'autocomplete');
  if (!/^(?:on|off|none|false|true|nope|no|)$/i.test(autocomplete)) names.push(autocomplete);
  if (isInput(element) && /^(?:email|tel|url)$/.test(element.type)) names.push(element.type);
  names.push(attribute(element, 'formcontrolname'));
  return [...new Set(names)].filter((name) => name !== '');
}

/** `maxlength`, or null when there is none. */
export function lengthLimit(element: Element): number | null {
  const limit = (element as HTMLInputElement).maxLength ?? -1;
  return limit >= 0 ? limit : null;
}
