import type { sheets_v4 } from '@googleapis/sheets';
import { toA1 } from '../host/a1';
import { type Caller, SheetsApiError, type WorkbookStore } from '../store-types';
import type { CellEdit } from './messages';

/** Enters what the person typed, as the grid of Google Sheets does. */
export async function enterEdit(
  store: WorkbookStore,
  spreadsheetId: string,
  { sheetId, cells }: CellEdit,
  caller: Caller,
): Promise<void> {
  const { sheets = [] } = await store.get(spreadsheetId, { fields: 'sheets.properties' });
  const title = sheets.find((one) => one.properties?.sheetId === sheetId)?.properties?.title;
  if (title === undefined || title === null) throw new Error('Trang tính này không còn nữa.');
  const quoted = `'${title.replaceAll("'", "''")}'`;
  const data = cells.map(
    ({ row, column, text }): sheets_v4.Schema$ValueRange => ({
      range: `${quoted}!${toA1({ row: row + 1, column: column + 1, rows: 1, columns: 1 })}`,
      values: [[text]],
    }),
  );
  const body = { valueInputOption: 'USER_ENTERED', data };
  try {
    await store.valuesBatchUpdate(spreadsheetId, body, caller);
  } catch (error) {
    if (!(error instanceof SheetsApiError && error.message.includes('protected'))) throw error;
    throw new Error('Ô này được bảo vệ. Nhờ chủ bảng tính bỏ bảo vệ, hoặc sửa ở ô khác.');
  }
}
