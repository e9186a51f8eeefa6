/** What the signs of a text give away, as bits: see `signsOf`. */
export const SIGNS = {
  /** Signs that are not to be seen, marks apart from their letters (NFD), or spaces too many. */
  odd: 1,
  /** Signs of Latin-1 beyond ASCII: what TCVN3 and VNI are made of. */
  latin1: 2,
  /** Letters and marks that only Unicode text has. */
  unicode: 4,
} as const;

const SPACE = 0x20;

/** Bits of `SIGNS`. Every cell of a table is looked at: one pass, nothing made. */
export function signsOf(text: string): number {
  let signs = 0;
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) signs |= signsBeyondAscii(code);
    else if (code === SPACE ? before === SPACE : isBreak(code)) signs |= SIGNS.odd;
    before = code;
  }
  return before === SPACE && text !== '' ? signs | SIGNS.odd : signs;
}

function isBreak(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0d;
}

function signsBeyondAscii(code: number): number {
  if (code <= 0xff) {
    const isNotSeen = code === 0xa0 || code === 0xad;
    return isNotSeen ? SIGNS.latin1 | SIGNS.odd : SIGNS.latin1;
  }
  if (code <= 0x1b0 || (code >= 0x1ea0 && code <= 0x1ef9)) return SIGNS.unicode;
  if (code >= 0x300 && code <= 0x36f) return SIGNS.unicode | SIGNS.odd;
  const isNotSeen = (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
  return isNotSeen ? SIGNS.odd : 0;
}
