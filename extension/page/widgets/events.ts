/** Tells the page what typing (`data`) or choosing would have told it. */
export function announce(element: Element, data: string | null = null) {
  const common = { bubbles: true, composed: true };
  const input =
    data === null
      ? new Event('input', common)
      : new InputEvent('input', { ...common, data, inputType: 'insertText' });
  element.dispatchEvent(input);
  element.dispatchEvent(new Event('change', common));
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
