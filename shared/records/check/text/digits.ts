const ZERO = 48;
const NINE = 57;

/** True for a text of the digits 0–9 alone, at least one. */
export function isAllDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return false;
  }
  return text !== '';
}
