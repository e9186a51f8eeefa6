import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GridKey, meetRows } from '../../../extension/batch/grid-rows';
import { table } from './controls';

const HEADERS = ['Mã học sinh', 'Họ và tên', 'Ngày sinh'];
const CODE: GridKey = { place: 0, columnId: 'A' };
const NAME: GridKey = { place: 1, columnId: 'B' };
const BIRTH: GridKey = { place: 2, columnId: 'C' };
const ALL = [CODE, NAME, BIRTH];

/** The rows of the page with the sheet's row that each is filled from, or why it is not. */
function meet(page: readonly string[][], sheet: readonly string[][], keys = ALL) {
  const { rows, missing } = meetRows(
    page.map((key) => ({ key })),
    keys,
    table(HEADERS, sheet).rows,
  );
  return {
    rows: rows.map((one) => (one.kind === 'met' ? one.row.number : one.kind)),
    missing: missing.map(({ number }) => number),
  };
}

const MAI = ['HS1', 'Lò Thị Mai', '05/09/2018'];
const NAM = ['HS2', 'Quàng Văn Nam', '12/01/2018'];

describe('the rows of a page and of a table meet', () => {
  it('by their keys, in whatever order either has them', () => {
    expect(meet([MAI, NAM], [NAM, MAI])).toEqual({ rows: [3, 2], missing: [] });
  });

  it('however the same name or date is written', () => {
    const page = [['hs1', 'LÒ THỊ MAI', '5/9/2018']];
    expect(meet(page, [['HS1', 'Lò Thị Mai'.normalize('NFD'), '2018-09-05']]).rows).toEqual([2]);
  });

  it('by the keys that both have, when one side leaves a key empty', () => {
    expect(meet([['', 'Lò Thị Mai', '05/09/2018']], [MAI, NAM]).rows).toEqual([2]);
  });

  it('not at all where one of them lacks the person', () => {
    expect(meet([MAI], [NAM])).toEqual({ rows: ['absent'], missing: [2] });
  });

  it('not without a key', () => {
    expect(meet([MAI], [MAI], [])).toEqual({ rows: ['absent'], missing: [2] });
  });

  it('not when two people of the table have the name that the page shows', () => {
    const sheet = [MAI, ['HS9', 'Lò Thị Mai', '01/02/2018']];
    expect(meet([MAI], sheet, [NAME]).rows).toEqual(['ambiguous']);
    expect(meet([MAI], sheet).rows).toEqual([2]);
  });

  it('not when two rows of the page show the name that the table has once', () => {
    const page = [MAI, ['HS9', 'Lò Thị Mai', '01/02/2018']];
    expect(meet(page, [MAI], [NAME]).rows).toEqual(['ambiguous', 'ambiguous']);
  });

  it('not when one key agrees and another says otherwise', () => {
    const [meeting] = meetRows(
      [{ key: ['HS1', 'Lò Thị Mai', '06/09/2018'] }],
      ALL,
      table(HEADERS, [MAI]).rows,
    ).rows;
    expect(meeting).toMatchObject({ kind: 'contradicted', by: BIRTH, row: { number: 2 } });
  });
});

describe('whatever stands on the page and in the table', () => {
  const person = fc.tuple(
    fc.constantFrom('HS1', 'HS2', ''),
    fc.constantFrom('Lò Thị Mai', 'Lo Thi Mai', 'Lô Thị Mai', ''),
    fc.constantFrom('05/09/2018', '5/9/2018', '06/09/2018', ''),
  );
  const people = fc.array(person, { maxLength: 6 });
  const wrote = (page: readonly string[][], sheet: readonly string[][]) =>
    meet(page, sheet).rows.filter((one) => typeof one === 'number');

  it('no row of the table goes into two rows of the page', () => {
    fc.assert(
      fc.property(people, people, (page, sheet) => {
        const filled = wrote(page, sheet);
        expect(new Set(filled).size).toBe(filled.length);
      }),
    );
  });

  it('the order of the table decides nothing', () => {
    fc.assert(
      fc.property(people, people, (page, sheet) => {
        const last = sheet.length + 1;
        const turned = meet(page, [...sheet].reverse()).rows;
        const expected = meet(page, sheet).rows.map((one) =>
          typeof one === 'number' ? last + 2 - one : one,
        );
        expect(turned).toEqual(expected);
      }),
    );
  });

  it('one more person of the same keys only takes rows away', () => {
    fc.assert(
      fc.property(people, fc.array(person, { minLength: 1, maxLength: 6 }), (page, sheet) => {
        const [first] = sheet;
        const before = wrote(page, sheet);
        const after = wrote(page, first ? [...sheet, first] : sheet);
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });
});
