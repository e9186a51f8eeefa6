import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewriteReferences, shiftedFormula, writtenReference } from './references';

describe('finding references in a formula', () => {
  const found = (formula: string) => {
    const seen: string[] = [];
    rewriteReferences(formula, ({ sheet }, written) => {
      seen.push(sheet === undefined ? written : `${sheet}|${written}`);
      return written;
    });
    return seen;
  };

  it.each([
    ['=A1+$B$2', ['A1', '$B$2']],
    ['=SUM(A:C,2:5,A1:B2)', ['A:C', '2:5', 'A1:B2']],
    ["='It''s'!A1+Hai!B2", ["It's|'It''s'!A1", 'Hai|Hai!B2']],
    ['=Điểm!A1', ['Điểm|Điểm!A1']],
    ['="A1"&"x""B2"', []],
    ['=LOG10(5)+TONG2026', []],
    ['=ROUND(1.5,2)', []],
  ])('%s', (formula, references) => {
    expect(found(formula)).toEqual(references);
  });
});

describe('moving a formula', () => {
  it('and back again leaves it as it was', () => {
    const corner = fc.record({
      column: fc.record({
        index: fc.integer({ min: 5, max: 90 }),
        fixed: fc.constantFrom('', '$'),
      }),
      row: fc.record({ index: fc.integer({ min: 5, max: 90 }), fixed: fc.constantFrom('', '$') }),
    });
    const corners = fc.array(corner, { minLength: 1, maxLength: 2 });
    const by = fc.record({
      rows: fc.integer({ min: 0, max: 5 }),
      columns: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(corners, by, (places, { rows, columns }) => {
        const formula = `=SUM(${writtenReference("'Bảng điểm'", places)})`;
        const there = shiftedFormula(formula, { rows, columns });
        expect(shiftedFormula(there, { rows: -rows, columns: -columns })).toBe(formula);
      }),
    );
  });

  it('out of the sheet leaves #REF!', () => {
    expect(shiftedFormula('=A1+$A$1', { rows: -1, columns: 0 })).toBe('=#REF!+$A$1');
  });
});
