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
