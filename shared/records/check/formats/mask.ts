import type { Verdict } from '../fault';

/** A text shaped like one of the masks: "9" a digit, "A" a letter, any other sign itself. */
export function judgeMask(text: string, masks: readonly string[]): Verdict | null {
  const plain = text.replace(/ /g, '');
  if (masks.some((mask) => fits(plain, mask))) return null;
  return { code: 'mask-mismatch', params: { masks: masks.map(spoken).join(' · ') } };
}

function fits(text: string, mask: string): boolean {
  return (
    text.length === mask.length &&
    [...mask].every((sign, at) => {
      const found = text[at] ?? '';
      if (sign === '9') return /\d/.test(found);
      if (sign === 'A') return /[A-Za-z]/.test(found);
      return found === sign;
    })
  );
}

/** A mask as an example: "AB0123456789012". */
function spoken(mask: string): string {
  let digit = 0;
  return mask.replace(/9/g, () => String(digit++ % 10));
}
