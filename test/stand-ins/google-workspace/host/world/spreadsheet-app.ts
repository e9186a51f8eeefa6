import { type Box, fromA1, toA1 } from '../a1';
import type { SheetFacts, SpreadsheetFacts } from '../services/spreadsheet';
import type { Selection } from '../types';
import { call, exception } from './bridge';
import { requireArguments, service } from './service';
import { ui } from './ui';

interface SheetObject {
  getName(): string;
  getSheetName(): string;
  getSheetId(): number;
  getIndex(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  isSheetHidden(): boolean;
  getParent(): unknown;
  getRange(...args: [string] | number[]): RangeObject;
  activate(): SheetObject;
}

interface RangeObject {
  getA1Notation(): string;
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getLastRow(): number;
  getLastColumn(): number;
  getSheet(): SheetObject;
  getValues(): unknown[][];
  getValue(): unknown;
  getDisplayValues(): unknown[][];
  getDisplayValue(): unknown;
  activate(): RangeObject;
}

/** `SpreadsheetApp`: the open spreadsheet only; cells are written through the advanced service. */
export const SpreadsheetApp = service('SpreadsheetApp', {
  getActiveSpreadsheet: () => activeSpreadsheet('SpreadsheetApp.getActiveSpreadsheet'),
  getActive: () => activeSpreadsheet('SpreadsheetApp.getActive'),
  getActiveSheet: () => activeSheet('SpreadsheetApp.getActiveSheet'),
  getActiveRange: () => activeRange('SpreadsheetApp.getActiveRange'),
  setActiveSheet: (to: SheetObject) => to.activate(),
  setActiveRange: (to: RangeObject) => to.activate(),
  flush: () => call<undefined>('SpreadsheetApp.flush'),
  getUi: () => {
    call('SpreadsheetApp.getUi');
    return ui;
  },
});

/** The object a trigger's event carries as `source`. */
export function activeSpreadsheet(method: string) {
  const id = call<string | null>(method);
  return id === null ? null : spreadsheet(id);
}

function activeSheet(method: string): SheetObject {
  const { facts, selection } = call<{ facts: SpreadsheetFacts; selection: Selection }>(method);
  return sheet(facts.spreadsheetId, sheetById(facts, selection.sheetId));
}

function activeRange(method: string): RangeObject {
  const { facts, selection } = call<{ facts: SpreadsheetFacts; selection: Selection }>(method);
  const within = sheetById(facts, selection.sheetId);
  return range(facts.spreadsheetId, within, boxAt(selection.range, within));
}

function sheetById(facts: SpreadsheetFacts, sheetId: number): SheetFacts {
  const found = facts.sheets.find((one) => one.sheetId === sheetId);
  if (!found) throw exception('The active sheet is no longer there');
  return found;
}

function spreadsheet(id: string) {
  const facts = (method: string) => call<SpreadsheetFacts>(`Spreadsheet.${method}`, id);
  return service('Spreadsheet', {
    getId: () => id,
    getName: () => facts('getName').title,
    getUrl: () => facts('getUrl').url,
    getSpreadsheetTimeZone: () => facts('getSpreadsheetTimeZone').timeZone,
    getSpreadsheetLocale: () => facts('getSpreadsheetLocale').locale,
    getSheets: () => facts('getSheets').sheets.map((one) => sheet(id, one)),
    getSheetByName(name: string) {
      requireArguments('Spreadsheet.getSheetByName', [name], ['string']);
      const found = facts('getSheetByName').sheets.find((one) => one.title === name);
      return found ? sheet(id, found) : null;
    },
    getSheetById(sheetId: number) {
      requireArguments('Spreadsheet.getSheetById', [sheetId], ['number']);
      const found = facts('getSheetById').sheets.find((one) => one.sheetId === sheetId);
      return found ? sheet(id, found) : null;
    },
    getActiveSheet: () => activeSheet('Spreadsheet.getActiveSheet'),
    getActiveRange: () => activeRange('Spreadsheet.getActiveRange'),
    setActiveSheet: (to: SheetObject) => to.activate(),
    setActiveRange: (to: RangeObject) => to.activate(),
    getRange(a1: string) {
      requireArguments('Spreadsheet.getRange', [a1], ['string']);
      const [, quoted, plain, cells = ''] = /^(?:'((?:[^']|'')*)'|([^!]*))!(.+)$/.exec(a1) ?? [];
      const name = quoted?.replaceAll("''", "'") ?? plain;
      const found = facts('getRange').sheets.find((one) => one.title === name);
      if (!found) throw exception('Range not found');
      return range(id, found, boxAt(cells, found));
    },
    toast: (message: string, title = '', seconds = 5) =>
      call<undefined>('Spreadsheet.toast', String(message), String(title), seconds),
  });
}

function sheet(spreadsheetId: string, facts: SheetFacts): SheetObject {
  return service<SheetObject>('Sheet', {
    getName: () => facts.title,
    getSheetName: () => facts.title,
    getSheetId: () => facts.sheetId,
    getIndex: () => facts.index + 1,
    getMaxRows: () => facts.rows,
    getMaxColumns: () => facts.columns,
    isSheetHidden: () => facts.hidden,
    getParent: () => spreadsheet(spreadsheetId),
    getRange(...args: [string] | number[]): RangeObject {
      const numbers = (count: number) => Array.from({ length: count }, () => 'number');
      requireArguments('Sheet.getRange', args, ['string'], numbers(2), numbers(3), numbers(4));
      return range(spreadsheetId, facts, boxOf(args, facts));
    },
    activate(): SheetObject {
      call('Sheet.activate', { spreadsheetId, sheetId: facts.sheetId, range: 'A1' });
      return sheet(spreadsheetId, facts);
    },
  });
}

function boxAt(a1: string, facts: SheetFacts): Box {
  const box = fromA1(a1, facts);
  if (!box) throw exception('Range not found');
  return box;
}

function boxOf(args: [string] | number[], facts: SheetFacts): Box {
  if (typeof args[0] === 'string') return boxAt(args[0], facts);
  const [row = 1, column = 1, rows = 1, columns = 1] = args as number[];
  if (row < 1 || column < 1)
    throw exception('The starting row or column of the range is too small');
  if (rows < 1) throw exception('The number of rows in the range must be at least 1');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1');
  if (row + rows - 1 > facts.rows || column + columns - 1 > facts.columns) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet');
  }
  return { row, column, rows, columns };
}

type CellValue = string | number | boolean | { date: number };

function range(spreadsheetId: string, facts: SheetFacts, box: Box): RangeObject {
  const read = (method: string) =>
    call<CellValue[][]>(`Range.${method}`, spreadsheetId, facts.title, box);
  const values = (method: string) =>
    read(method).map((row) => row.map((cell) => (isDate(cell) ? new Date(cell.date) : cell)));
  return service<RangeObject>('Range', {
    getA1Notation: () => toA1(box),
    getRow: () => box.row,
    getColumn: () => box.column,
    getNumRows: () => box.rows,
    getNumColumns: () => box.columns,
    getLastRow: () => box.row + box.rows - 1,
    getLastColumn: () => box.column + box.columns - 1,
    getSheet: (): SheetObject => sheet(spreadsheetId, facts),
    getValues: () => values('getValues'),
    getValue: () => values('getValue')[0]?.[0] ?? '',
    getDisplayValues: () => read('getDisplayValues'),
    getDisplayValue: () => read('getDisplayValue')[0]?.[0] ?? '',
    activate(): RangeObject {
      call('Range.activate', { spreadsheetId, sheetId: facts.sheetId, range: toA1(box) });
      return range(spreadsheetId, facts, box);
    },
  });
}

const isDate = (cell: CellValue): cell is { date: number } => typeof cell === 'object';
