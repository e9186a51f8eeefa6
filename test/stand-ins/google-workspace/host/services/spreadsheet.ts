import type { WorkbookStore } from '../../store-types';
import { type Box, toA1 } from '../a1';
import { exception } from '../errors';
import type { Services } from '../execution';
import type { Stage } from '../stage';
import { serialToTime } from './serial-time';

export interface SheetFacts {
  sheetId: number;
  title: string;
  index: number;
  hidden: boolean;
  rows: number;
  columns: number;
}

export interface SpreadsheetFacts {
  spreadsheetId: string;
  title: string;
  url: string;
  locale: string;
  timeZone: string;
  sheets: SheetFacts[];
}

const SPREADSHEET_METHODS = [
  'getName',
  'getUrl',
  'getSpreadsheetTimeZone',
  'getSpreadsheetLocale',
  'getSheets',
  'getSheetByName',
  'getSheetById',
  'getRange',
];

/** What `SpreadsheetApp` asks of the host: reading the open spreadsheet, moving the selection. */
export function spreadsheetServices(store: WorkbookStore, stage: Stage): Services {
  const facts = async (spreadsheetId: string) => readFacts(store, spreadsheetId);
  const active = async () => {
    const selection = stage.selection();
    if (!selection) throw exception('There is no active spreadsheet');
    return { facts: await facts(selection.spreadsheetId), selection };
  };
  const activeId = () => stage.selection()?.spreadsheetId ?? null;
  const activate = (
    _: unknown,
    selection: { spreadsheetId: string; sheetId: number; range: string },
  ) => stage.select(selection, 'script');
  return {
    'SpreadsheetApp.getActiveSpreadsheet': activeId,
    'SpreadsheetApp.getActive': activeId,
    'SpreadsheetApp.getActiveSheet': active,
    'SpreadsheetApp.getActiveRange': active,
    'Spreadsheet.getActiveSheet': active,
    'Spreadsheet.getActiveRange': active,
    'SpreadsheetApp.flush': () => null,
    'Sheet.activate': activate,
    'Range.activate': activate,
    'Spreadsheet.toast': (_, message: string, title: string, seconds: number) =>
      stage.toast({ message, title, seconds }),
    'Range.getValues': (_, id: string, title: string, box: Box) =>
      readCells(store, id, title, box, 'value'),
    'Range.getValue': (_, id: string, title: string, box: Box) =>
      readCells(store, id, title, box, 'value'),
    'Range.getDisplayValues': (_, id: string, title: string, box: Box) =>
      readCells(store, id, title, box, 'shown'),
    'Range.getDisplayValue': (_, id: string, title: string, box: Box) =>
      readCells(store, id, title, box, 'shown'),
    ...Object.fromEntries(
      SPREADSHEET_METHODS.map((name) => [
        `Spreadsheet.${name}`,
        (_: unknown, spreadsheetId: string) => facts(spreadsheetId),
      ]),
    ),
  };
}

export async function readFacts(
  store: WorkbookStore,
  spreadsheetId: string,
): Promise<SpreadsheetFacts> {
  const { properties, sheets = [] } = await store.get(spreadsheetId);
  return {
    spreadsheetId,
    title: properties?.title ?? '',
    url: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    locale: properties?.locale ?? 'vi_VN',
    timeZone: properties?.timeZone ?? 'Asia/Ho_Chi_Minh',
    sheets: sheets.map(({ properties: sheet }, index) => ({
      sheetId: sheet?.sheetId ?? 0,
      title: sheet?.title ?? '',
      index: sheet?.index ?? index,
      hidden: sheet?.hidden ?? false,
      rows: sheet?.gridProperties?.rowCount ?? 1000,
      columns: sheet?.gridProperties?.columnCount ?? 26,
    })),
  };
}

async function readCells(
  store: WorkbookStore,
  spreadsheetId: string,
  title: string,
  box: Box,
  form: 'value' | 'shown',
) {
  const quoted = `'${title.replaceAll("'", "''")}'`;
  const range = `${quoted}!${toA1(box)}`;
  const answer = await store.get(spreadsheetId, { ranges: [range], includeGridData: true });
  const timeZone = answer.properties?.timeZone ?? 'Asia/Ho_Chi_Minh';
  const rowData = answer.sheets?.[0]?.data?.[0]?.rowData ?? [];
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (_, column) => {
      const cell = rowData[row]?.values?.[column];
      if (form === 'shown') return cell?.formattedValue ?? '';
      const value = cell?.effectiveValue;
      const kind = cell?.effectiveFormat?.numberFormat?.type ?? '';
      if (typeof value?.numberValue === 'number' && ['DATE', 'TIME', 'DATE_TIME'].includes(kind)) {
        return { date: serialToTime(value.numberValue, timeZone) };
      }
      return (
        value?.numberValue ??
        value?.boolValue ??
        value?.stringValue ??
        (value?.errorValue ? (cell?.formattedValue ?? '#ERROR!') : '')
      );
    }),
  );
}
