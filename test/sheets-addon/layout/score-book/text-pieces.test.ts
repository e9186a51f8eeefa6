import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../shared/reports';
import { piecesOf } from '../../../../sheets-addon/layout/score-book/text-pieces';

const LONGEST = 8;
/** Texts in which spaces and characters of two halves stand where cuts may fall. */
const said = fc
  .array(fc.constantFrom('a', 'ế', ' ', '\u00A0', '\n', '\\', '😀', '"', '{'), { maxLength: 60 })
  .map((parts) => parts.join(''));
/** The pieces as they are read from the cells that they were written into. */
const inCells = (value: unknown) => piecesOf(JSON.stringify(value), LONGEST).map(cleanText);

describe('pieces written into cells', () => {
  it('say the same value again, none too long for a cell', () => {
    fc.assert(
      fc.property(said, (text) => {
        const cells = inCells({ text });
        expect(JSON.parse(cells.join(''))).toEqual({ text });
        expect(cells.every((it) => it.length > 0 && it.length <= LONGEST)).toBe(true);
      }),
      { examples: [[' 😀 a  '], [' '.repeat(20)], ['😀😀😀😀😀😀']] },
    );
  });

  it.each([' 😀 a  ', '          '])(
    'keep every space of «%s», where no cut is free of them',
    (text) => {
      expect(JSON.parse(inCells(text).join(''))).toBe(text);
    },
  );

  it('are the text itself wherever it can be cut between words', () => {
    const text = 'Trường Tiểu học Nậm Ngần';
    expect(inCells(text).join('')).toBe(JSON.stringify(text));
  });
});
