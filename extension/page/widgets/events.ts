/** Tells the page what typing (`data`) or choosing would have told it. */
export function announce(element: Element, data: string | null = null) {
  announceTyping(element, data);
  element.dispatchEvent(new Event('change', COMMON));
}

/** The same before the field is left: lists that filter look for what was typed so far. */
export function announceTyping(element: Element, data: string | null) {
  const input =
    data === null
      ? new Event('input', COMMON)
      : new InputEvent('input', { ...COMMON, data, inputType: 'insertText' });
  element.dispatchEvent(input);
}

const COMMON = { bubbles: true, composed: true };

/** A page that is not in front, as beside the panel, is not told of the focus by the browser. */
export function enter(element: Element) {
  (element as HTMLElement).focus({ preventScroll: true });
  if (!document.hasFocus()) pass(element, ['focus', 'focusin']);
}

export function leave(element: Element) {
  (element as HTMLElement).blur();
  if (!document.hasFocus()) pass(element, ['blur', 'focusout']);
}

/** Tells a field that nobody entered that it was left: some pages take its text only then. */
export const passBy = (element: Element) => pass(element, ['blur', 'focusout']);

function pass(element: Element, moments: readonly ('focus' | 'focusin' | 'blur' | 'focusout')[]) {
  for (const moment of moments) {
    const bubbles = moment.startsWith('focus') && moment !== 'focus';
    element.dispatchEvent(new FocusEvent(moment, { bubbles, composed: true }));
  }
}

/** Widgets act at different moments of a press: all of them are played. */
export function press(element: Element, keys: Pick<PointerEventInit, 'ctrlKey'> = {}) {
  for (const moment of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    element.dispatchEvent(
      new PointerEvent(moment, { bubbles: true, composed: true, cancelable: true, ...keys }),
    );
  }
}

/** Older pages go by the number of a key. */
const KEY_CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  ArrowUp: 38,
  ArrowDown: 40,
  F2: 113,
};

/** Presses one key, named as in `KeyboardEvent.key`, and lets it go. */
export function strike(element: Element, key: string) {
  const keyCode = KEY_CODES[key] ?? key.charCodeAt(0);
  for (const moment of ['keydown', 'keyup']) {
    element.dispatchEvent(
      new KeyboardEvent(moment, { key, keyCode, bubbles: true, composed: true, cancelable: true }),
    );
  }
}
