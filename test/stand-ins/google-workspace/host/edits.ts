import type { sheets_v4 } from '@googleapis/sheets';
import type { WorkbookStore } from '../store-types';
import { toA1 } from './a1';
import type { EditEvent } from './protocol';
import type { PersonEdit } from './types';

/** What an edit trigger is told, but for the trigger's own id. */
export type Edited = Omit<EditEvent, 'triggerUid'>;

/**
 * Enters what a person changed and gives what triggers are told of it
 * (https://developers.google.com/apps-script/guides/triggers/events#edit).
 */
export async function enterCells(
  store: WorkbookStore,
  { spreadsheetId, sheetId, cells, how, caller, email }: PersonEdit,
): Promise<Edited> {
  const { sheets = [] } = await store.get(spreadsheetId, { fields: 'sheets.properties' });
  const title = sheets.find((one) => one.properties?.sheetId === sheetId)?.properties?.title;
  if (title === undefined || title === null) throw new Error('Trang tính này không còn nữa.');
  const addressOf = (a1: string) => `'${title.replaceAll("'", "''")}'!${a1}`;
  const range = toA1(boxAround(cells));
  const rawValue = async () => {
    const { valueRanges } = await store.valuesBatchGet(spreadsheetId, {
      ranges: [addressOf(range)],
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    return rawText(valueRanges?.[0]?.values?.[0]?.[0]);
  };
  const isTold = how === 'typed' && cells.length === 1;
  const before = isTold ? await rawValue() : '';
  const data = cells.map(
    ({ row, column, text }): sheets_v4.Schema$ValueRange => ({
      range: addressOf(toA1({ row: row + 1, column: column + 1, rows: 1, columns: 1 })),
      values: [[text]],
    }),
  );
  await store.valuesBatchUpdate(spreadsheetId, { valueInputOption: 'USER_ENTERED', data }, caller);
  const after = isTold ? await rawValue() : '';
  return {
    sheetId,
    range,
    ...(after === '' ? {} : { value: after }),
    ...(before === '' ? {} : { oldValue: before }),
    email,
  };
}

/** Values reach triggers as texts: 27,5 as "27.5", a tick as "TRUE". */
function rawText(value: unknown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

function boxAround(cells: PersonEdit['cells']) {
  const ends = (numbers: number[]) => ({ from: Math.min(...numbers), to: Math.max(...numbers) });
  const rows = ends(cells.map(({ row }) => row));
  const columns = ends(cells.map(({ column }) => column));
  return {
    row: rows.from + 1,
    column: columns.from + 1,
    rows: rows.to - rows.from + 1,
    columns: columns.to - columns.from + 1,
  };
}
