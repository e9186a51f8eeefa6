import { describe, expect, test } from 'vitest';
import {
  codeLinesAfter,
  codeRanges,
  movedSheets,
  type Request,
} from '../../../sheets-addon/layout';
import type { Book } from '../../../sheets-addon/layout/types';

const ROLE = 'TDS|PHIEU_CHAM|P5|2026|T1';

/** A workbook of one sheet with these texts, as the Sheets API gives it. */
const bookOf = (rows: readonly (readonly string[])[]): Book => ({
  sheets: [
    {
      properties: {
        sheetId: 7,
        title: 'Phiếu chấm',
        gridProperties: { rowCount: rows.length, columnCount: rows[0]?.length ?? 0 },
      },
      data: [
        {
          rowData: rows.map((cells) => ({
            values: cells.map((stringValue) => ({
              userEnteredValue: { stringValue },
              effectiveValue: { stringValue },
              formattedValue: stringValue,
            })),
          })),
        },
      ],
    },
  ],
});

const ROWS = [
  [ROLE, 'A', 'B'],
  ['1', 'Một', ''],
  ['2', 'Hai', ''],
];
const there = bookOf(ROWS);
const written = (rowIndex: number, columnIndex: number, text: string): Request => ({
  updateCells: {
    start: { sheetId: 7, rowIndex, columnIndex },
    rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
    fields: 'userEnteredValue',
  },
});
const inserted: Request = {
  insertDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 2, endIndex: 3 } },
};

describe('lines of hidden codes', () => {
  test('are expected where they stand, in the sheets that are written into', () => {
    expect(codeLinesAfter(there, [])).toEqual([]);
    const [lines] = codeLinesAfter(there, [written(1, 2, 'x')]);
    expect(lines).toMatchObject({ across: [ROLE, 'A', 'B'], down: [ROLE, '1', '2'] });
    expect(lines && codeRanges(lines)).toEqual(["'Phiếu chấm'!1:1", "'Phiếu chấm'!A:A"]);
  });

  test('are expected as our own rows and codes leave them', () => {
    const [lines] = codeLinesAfter(there, [inserted, written(2, 0, '1.1')]);
    expect(lines?.down).toEqual([ROLE, '1', '1.1', '2']);
  });

  test('are found though people put a row above and a column at the left', () => {
    const pushed = bookOf([['', '', '', ''], ...ROWS.map((cells) => ['', ...cells])]);
    const [lines] = codeLinesAfter(pushed, [written(2, 3, 'x')]);
    expect(lines && codeRanges(lines)).toEqual(["'Phiếu chấm'!2:2", "'Phiếu chấm'!B:B"]);
  });
});

describe('lines that somebody else moved meanwhile', () => {
  const lines = codeLinesAfter(there, [written(1, 2, 'x')]);
  const [head = [], one = [], two = []] = ROWS;

  test.each([
    ['nothing', ROWS, []],
    ['an entry', [head, ['1', 'Một', 'x'], ['2', 'Hai', '9']], []],
    ['rows added below', [...ROWS, ['', '', '']], []],
    ['a row inserted', [head, ['', '', ''], one, two], ['Phiếu chấm']],
    ['a row deleted', [head, two], ['Phiếu chấm']],
    ['rows sorted', [head, two, one], ['Phiếu chấm']],
    [
      'a column inserted',
      ROWS.map(([first = '', ...cells]) => [first, '', ...cells]),
      ['Phiếu chấm'],
    ],
  ])('%s', (_, rows, moved) => {
    expect(movedSheets(lines, bookOf(rows))).toEqual(moved);
  });
});
