import type { AppsScriptHost } from '../host';
import { type Caller, SheetsApiError } from '../store-types';
import type { CellEdit } from './messages';

/** Enters what the person typed or pasted, as the grid of Google Sheets does. */
export async function enterEdit(
  host: AppsScriptHost,
  spreadsheetId: string,
  { sheetId, cells }: CellEdit,
  { caller, person }: { caller: Caller; person: string },
): Promise<void> {
  const how = cells.length === 1 ? 'typed' : 'pasted';
  try {
    await host.edit({ spreadsheetId, sheetId, cells, how, caller, email: person });
  } catch (error) {
    if (!(error instanceof SheetsApiError && error.message.includes('protected'))) throw error;
    throw new Error('Ô này được bảo vệ. Nhờ chủ bảng tính bỏ bảo vệ, hoặc sửa ở ô khác.');
  }
}
