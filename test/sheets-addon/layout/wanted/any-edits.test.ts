import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GridCell, WorkbookGrid } from '../../../../shared/reports/types';
import { type Book, gridAfter, gridFromSpreadsheet } from '../../../../sheets-addon/layout';
import { readCell } from '../../../../sheets-addon/layout/sheet-cells';
import { reconcile, type WantedSheet } from '../../../../sheets-addon/layout/wanted';
import { bookForTest, titlesOf } from '../book';
import { anyEdit, type Edit, editRequests } from './edits';
import { enteredAt, numbersByCode } from './entries';
import { guardedScoreSheet, summarySheet } from './sample-book';

const CODES = ['C1', 'C2', 'C3', 'C4', 'C5'];
const anyCodes = fc.subarray(CODES, { minLength: 1 });
const sheetsOf = (codes: readonly string[]): WantedSheet[] => [
  guardedScoreSheet('TH01', codes),
  summarySheet(['TH01']),
];

/** A workbook built for `codes`, a number of its own in each entry, after people's `edits`. */
async function editedBook(codes: readonly string[], edits: readonly Edit[]) {
  const book = await bookForTest();
  await book.write(reconcile(await book.read(), sheetsOf(codes)).requests);
  await book.type(
    `'Phiếu TH01'!C3:D${codes.length + 2}`,
    codes.map((_, index) => [1001 + index, 2001 + index]),
  );
  for (const edit of edits) {
    const there = await book.read();
    const { sheetId, gridProperties, title } = there.sheets?.[1]?.properties ?? {};
    const requests = editRequests(edit, {
      sheetId: sheetId ?? 0,
      rowCount: gridProperties?.rowCount ?? 0,
      columnCount: gridProperties?.columnCount ?? 0,
      frozenRows: gridProperties?.frozenRowCount ?? 0,
      otherTitles: titlesOf(there).filter((other) => other !== title),
    });
    if (requests.length > 0) await book.write(requests);
  }
  return book;
}

/** Laying a workbook out leaves the cells that `gridAfter` foresees. */
const lay = async (book: Awaited<ReturnType<typeof editedBook>>, codes: readonly string[]) => {
  const there = await book.read();
  const { requests } = reconcile(there, sheetsOf(codes));
  if (requests.length > 0) await book.write(requests);
  const after = await book.read();
  expect(entered(gridAfter(there, requests), after)).toEqual(
    entered(gridFromSpreadsheet(after), after),
  );
};

/** By title and address, what stands in cells that hold no formula in `book`. */
function entered({ sheets }: WorkbookGrid, book: Book): Map<string, GridCell['value']> {
  const written = new Map(book.sheets?.map((sheet) => [sheet.properties?.title, sheet]));
  const cells = sheets.flatMap(({ title, rows }) =>
    rows.flatMap((row, at) =>
      row.flatMap(({ value }, across) => {
        const sheet = written.get(title);
        const there = sheet && readCell(sheet, at, across)?.userEnteredValue;
        const isFormula = typeof there?.formulaValue === 'string';
        return isFormula || value === null || value === ''
          ? []
          : [[`${title} ${at} ${across}`, value] as const];
      }),
    ),
  );
  return new Map(cells);
}
/** At codes that are wanted: what stands at others may be known again by the words beside it. */
const isCoded = (place: string, codes: readonly string[]): boolean => {
  const [row = '', column = ''] = place.split(' ');
  return codes.includes(row) && ['SELF', 'VERIFIED'].includes(column);
};
const isEntry = (number: number) => number > 1000;

test('whatever people do to a sheet, laying it out again mends it for good and loses no entry', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyCodes,
      anyCodes,
      fc.array(anyEdit, { maxLength: 5 }),
      async (codes, laterCodes, edits) => {
        const book = await editedBook(codes, edits);
        const before = numbersByCode((await book.read()).sheets?.[1], 'TH01');
        await lay(book, laterCodes);

        const after = await book.read();
        expect(reconcile(after, sheetsOf(laterCodes)).requests).toEqual([]);
        for (const code of laterCodes) {
          const at = (column: string) => enteredAt(after.sheets?.[1], 'TH01', code, column);
          expect([at('TITLE'), at('OFFICIAL')]).toEqual([
            `Tiêu chí ${code}`,
            expect.stringMatching(/^=IF\((\w+)<>"";\1;\w+\)$/),
          ]);
        }
        const numbers = numbersByCode(after.sheets?.[1], 'TH01');
        for (const [number, place] of before) {
          if (!isEntry(number)) continue;
          expect(numbers.has(number)).toBe(true);
          if (isCoded(place, laterCodes)) expect(numbers.get(number)).toBe(place);
        }
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
