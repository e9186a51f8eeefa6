import { tidyText } from '../../../shared/matching/label-text';
import { isShown } from '../sight';
import { attribute, isField } from '../widgets/elements';

/** Elements whose text is never part of a label: other controls, their options, code. */
const NOT_TEXT = /^(?:button|option|script|style|noscript|template|svg|iframe|datalist)$/;
/** Fonts that draw icons out of words ("keyboard_arrow_down"), and what Ant Design shows as chosen. */
const NO_LABEL =
  /(?:^|\s)(?:ant-select-selection-item|material-icons|material-symbols|mat-icon|anticon|fa|bi|glyphicon|[kx]-icon|ui-icon)(?:\s|-|$)/;

/** True for elements that hold no text of their own to read. */
export function isNotText(element: Element): boolean {
  return (
    isField(element) ||
    NOT_TEXT.test(element.localName) ||
    NO_LABEL.test(attribute(element, 'class'))
  );
}

/** What a person reads in an element, without the controls in it and what is not shown. */
export function readText(element: Element): string {
  return readTextBefore(element, null);
}

/** The same, up to `end` (an element inside); all of it when `end` is null. */
export function readTextBefore(element: Element, end: Element | null): string {
  const parts: string[] = [];
  collect(element, parts, end);
  return tidyText(parts.join(''));
}

/** Errors, help and tips that stand inside a label but do not name the field. */
function isRemark(element: Element): boolean {
  const { role } = element;
  return role === 'alert' || role === 'tooltip' || REMARK.test(attribute(element, 'class'));
}

const REMARK =
  /(?:^|[-_\s])(?:errors?|invalid|feedback|validation|help(?:er|block)?|hint|tooltip|tip|assistive|description|counter)(?:[-_\s]|$)/i;

/** True once `end` is reached. */
function collect(node: Node, parts: string[], end: Element | null): boolean {
  for (const child of node.childNodes) {
    if (child === end) return true;
    if (child.nodeType === Node.TEXT_NODE) parts.push(child.nodeValue ?? '');
    else if (child.nodeType === Node.ELEMENT_NODE) {
      const element = child as Element;
      if (isNotText(element) || isRemark(element)) continue;
      if (!isShown(element)) continue;
      const edge = INLINE.test(element.localName) ? '' : ' ';
      parts.push(edge);
      if (collect(element, parts, end)) return true;
      parts.push(edge);
    }
  }
  return false;
}

/** Elements that stand inside a line of text. */
export const INLINE =
  /^(?:span|b|i|em|strong|font|a|u|small|sup|sub|abbr|mark|code|bdi|ins|del|var|q)$/;
