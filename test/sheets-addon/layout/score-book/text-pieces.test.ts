import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '../../../../shared/reports';
import { piecesOf } from '../../../../sheets-addon/layout/score-book/text-pieces';

const LONGEST = 8;
/** Texts in which spaces and characters of two halves stand where cuts may fall. */
const text = fc
  .array(fc.constantFrom('a', 'ế', ' ', '😀', '"', '{'), { maxLength: 60 })
  .map((parts) => `{${parts.join('')}}`)
  .filter((it) => !/\s{7}/.test(it));

it('pieces written into cells give the text again, none too long for a cell', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const pieces = piecesOf(whole, LONGEST);
      expect(pieces.map(cleanText).join('')).toBe(whole);
      expect(pieces.every((it) => it.length > 0 && it.length <= LONGEST)).toBe(true);
    }),
  );
});
