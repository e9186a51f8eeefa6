import type { Place } from '../../shared/outcome';
import { cleanText } from '../../shared/reports/cells';
import { cellIndexes } from '../../shared/tables/addresses';
import { readCell } from './sheet-cells';
import type { Book, BookSheet, Request } from './types';

/** What one cell of a workbook is to hold, by its sheet's title and its address. Texts never become formulas. */
export interface CellText {
  place: Place;
  text: string | number;
}

/** Requests that write into single cells and change nothing else; cells that are gone are passed over. */
export function cellTextRequests(there: Book, texts: readonly CellText[]): Request[] {
  return texts.flatMap(({ place, text }): Request[] => {
    const sheetId = sheetAt(there, place)?.properties?.sheetId;
    const at = cellIndexes(place.cell ?? '');
    if (typeof sheetId !== 'number' || at === null) return [];
    return [
      {
        updateCells: {
          start: { sheetId, rowIndex: at.row, columnIndex: at.column },
          rows: [{ values: [enteredText(text)] }],
          fields: 'userEnteredValue',
        },
      },
    ];
  });
}

/** The workbook as it will be with these texts in it, so that more can be laid out in one batch. */
export function withCellTexts(there: Book, texts: readonly CellText[]): Book {
  const changed = withOwnBlocks(there);
  for (const { place, text } of texts) {
    const sheet = sheetAt(changed, place);
    const at = cellIndexes(place.cell ?? '');
    if (sheet === undefined || at === null) continue;
    const { userEnteredValue: _, ...kept } = readCell(sheet, at.row, at.column) ?? {};
    sheet.data = [
      {
        startRow: at.row,
        startColumn: at.column,
        rowData: [{ values: [{ ...kept, ...enteredText(text) }] }],
      },
      ...(sheet.data ?? []),
    ];
  }
  return changed;
}

/** The sheets' lists of blocks are new, so that the workbook that was read stays as it is. */
const withOwnBlocks = (book: Book): Book => ({
  ...book,
  sheets: (book.sheets ?? []).map((sheet) => ({ ...sheet })),
});

const sheetAt = ({ sheets }: Book, { sheet }: Place): BookSheet | undefined =>
  sheets?.find(({ properties }) => properties?.title === sheet);

function enteredText(text: string | number) {
  if (typeof text === 'number') return { userEnteredValue: { numberValue: text } };
  const clean = cleanText(text);
  return clean === '' ? {} : { userEnteredValue: { stringValue: clean } };
}
