import { utils } from '@e965/xlsx';
import type { ScoreTable } from '../../fixtures/score-tables';
import type { OpenedAddon } from './opened-addon';

const SHEET_ID = 77;

/** Puts a score table into the open workbook as a sheet of its own; its id. */
export async function addTable(
  { store, id }: Pick<OpenedAddon, 'store' | 'id'>,
  { rows, merges = [] }: Pick<ScoreTable, 'rows' | 'merges'>,
  title = 'Bảng điểm',
): Promise<number> {
  const values = rows.map((row) => ({
    values: row.map((value) => {
      if (value === null) return {};
      const isNumber = typeof value === 'number';
      return { userEnteredValue: isNumber ? { numberValue: value } : { stringValue: value } };
    }),
  }));
  const start = { sheetId: SHEET_ID, rowIndex: 0, columnIndex: 0 };
  await store.batchUpdate(id, {
    requests: [
      { addSheet: { properties: { sheetId: SHEET_ID, title } } },
      { updateCells: { start, rows: values, fields: 'userEnteredValue' } },
      ...merges.map((range) => {
        const { s, e } = utils.decode_range(range);
        const rowsOf = { startRowIndex: s.r, endRowIndex: e.r + 1 };
        const columnsOf = { startColumnIndex: s.c, endColumnIndex: e.c + 1 };
        const area = { sheetId: SHEET_ID, ...rowsOf, ...columnsOf };
        return { mergeCells: { range: area, mergeType: 'MERGE_ALL' } };
      }),
    ],
  });
  return SHEET_ID;
}
