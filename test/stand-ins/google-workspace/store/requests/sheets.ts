import type { sheets_v4 } from '@googleapis/sheets';
import { renameSheetInFormulas, unlinkSheetInFormulas } from '../../formulas/workbook-formulas';
import { gridNamed } from '../areas';
import { invalid } from '../errors';
import { applyMask, changeMask } from '../field-mask';
import { localeNamed } from '../locales';
import { type StoredSheet, type StoredWorkbook, sheetById } from '../model';
import { freshId, newSheet, refuseTooLarge, tabColor } from '../new-workbook';
import { sheetProperties } from '../spreadsheet-answer';
import { resizeGrid } from './dimension-changes';
import { duplicateSheet } from './duplicate-sheet';
import type { Handlers } from './edit';

/** Adds, changes and removes sheets, and the workbook's own properties. */
export const sheetRequests: Handlers = {
  addSheet: ({ workbook }, request) => {
    const sheet = addSheet(workbook, request.properties ?? {});
    return { addSheet: { properties: sheetProperties(sheet, workbook.sheets.indexOf(sheet)) } };
  },
  duplicateSheet: ({ workbook }, request) => {
    const source = gridNamed(workbook, request.sourceSheetId);
    const sheet = duplicateSheet(workbook, source, request);
    return {
      duplicateSheet: { properties: sheetProperties(sheet, workbook.sheets.indexOf(sheet)) },
    };
  },
  deleteSheet: ({ workbook }, request) => {
    const sheet = sheetById(workbook, request.sheetId ?? 0);
    if (!sheet) throw invalid(`No sheet with id: ${request.sheetId ?? 0}`);
    if (workbook.sheets.length === 1) {
      throw invalid("You can't remove all the sheets in a document.");
    }
    workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
    if (workbook.sheets.every((other) => other.hidden)) {
      throw invalid("You can't remove all the visible sheets in a document.");
    }
    const gone = (id: number | null | undefined) => (id ?? 0) === sheet.sheetId;
    workbook.namedRanges = workbook.namedRanges.filter(({ range }) => !gone(range?.sheetId));
    workbook.developerMetadata = workbook.developerMetadata.filter(({ location }) => {
      if (location?.spreadsheet) return true;
      return !gone(location?.dimensionRange?.sheetId ?? location?.sheetId);
    });
    unlinkSheetInFormulas(workbook, sheet.title);
    return {};
  },
  updateSheetProperties: ({ workbook }, request) => {
    const changes = request.properties ?? {};
    const sheet = gridNamed(workbook, changes.sheetId);
    const mask = changeMask(request.fields, 'SheetProperties');
    const before = sheetProperties(sheet, workbook.sheets.indexOf(sheet));
    mask.delete('sheetId');
    const whole = mask.has('*') ? { ...before, ...changes } : applyMask(before, changes, mask);
    if (mask.has('tabColor') && !mask.has('tabColorStyle')) delete whole.tabColorStyle;
    changeSheet(workbook, sheet, whole);
    return {};
  },
  updateSpreadsheetProperties: ({ workbook }, request) => {
    const mask = changeMask(request.fields, 'SpreadsheetProperties');
    const properties = applyMask<sheets_v4.Schema$SpreadsheetProperties>(
      workbook.properties,
      request.properties ?? {},
      mask,
    );
    const { title, locale, timeZone, autoRecalc, defaultFormat } = properties;
    if (!title) throw invalid('Spreadsheet title cannot be empty');
    localeNamed(locale ?? workbook.properties.locale);
    workbook.properties = {
      title,
      locale: locale ?? workbook.properties.locale,
      timeZone: timeZone ?? workbook.properties.timeZone,
      autoRecalc: autoRecalc ?? workbook.properties.autoRecalc,
      ...(defaultFormat ? { defaultFormat } : {}),
    };
    return {};
  },
};

/** Adds a sheet; without a title it gets the locale's next free one. */
export function addSheet(
  workbook: StoredWorkbook,
  properties: sheets_v4.Schema$SheetProperties,
): StoredSheet {
  const title = properties.title ?? nextTitle(workbook);
  refuseTaken(workbook, title);
  const ids = workbook.sheets.map((sheet) => sheet.sheetId);
  const sheetId = properties.sheetId ?? freshId(ids);
  if (ids.includes(sheetId)) {
    throw invalid(`A sheet with ID ${sheetId} already exists. Please enter another ID.`);
  }
  const sheet = newSheet(properties, { sheetId, title });
  placeSheet(workbook, sheet, properties.index ?? workbook.sheets.length);
  refuseTooLarge(workbook);
  return sheet;
}

function nextTitle(workbook: StoredWorkbook): string {
  const stem = localeNamed(workbook.properties.locale).firstSheetTitle.slice(0, -1);
  const titles = new Set(workbook.sheets.map((sheet) => sheet.title));
  let number = workbook.sheets.length + 1;
  while (titles.has(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

function refuseTaken(workbook: StoredWorkbook, title: string): void {
  if (title === '') throw invalid('Sheet title cannot be empty.');
  if (title.length > 100) throw invalid('Sheet title cannot be longer than 100 characters.');
  const folded = title.toLowerCase();
  if (workbook.sheets.some((sheet) => sheet.title.toLowerCase() === folded)) {
    throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

function placeSheet(workbook: StoredWorkbook, sheet: StoredSheet, index: number): void {
  const others = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets = [...others.slice(0, index), sheet, ...others.slice(index)];
}

function changeSheet(
  workbook: StoredWorkbook,
  sheet: StoredSheet,
  properties: sheets_v4.Schema$SheetProperties,
): void {
  const title = properties.title ?? '';
  if (title !== sheet.title) {
    refuseTaken({ ...workbook, sheets: workbook.sheets.filter((s) => s !== sheet) }, title);
    renameSheetInFormulas(workbook, sheet.title, title);
    sheet.title = title;
  }
  const grid = properties.gridProperties ?? {};
  const { rowCount, columnCount } = sheet.grid;
  resizeGrid(workbook, sheet, {
    rowCount: grid.rowCount ?? rowCount,
    columnCount: grid.columnCount ?? columnCount,
  });
  refuseTooLarge(workbook);
  sheet.grid.frozenRowCount = grid.frozenRowCount ?? 0;
  sheet.grid.frozenColumnCount = grid.frozenColumnCount ?? 0;
  sheet.grid.hideGridlines = grid.hideGridlines ?? false;
  if (sheet.grid.frozenRowCount >= sheet.grid.rowCount) {
    throw invalid("You can't freeze all visible rows on the sheet.");
  }
  if (sheet.grid.frozenColumnCount >= sheet.grid.columnCount) {
    throw invalid("You can't freeze all visible columns on the sheet.");
  }
  sheet.hidden = properties.hidden ?? false;
  if (workbook.sheets.every((other) => other.hidden)) {
    throw invalid("You can't hide all the sheets in a document.");
  }
  sheet.rightToLeft = properties.rightToLeft ?? false;
  delete sheet.tabColorStyle;
  Object.assign(sheet, tabColor(properties));
  const index = properties.index ?? 0;
  if (index !== workbook.sheets.indexOf(sheet)) placeSheet(workbook, sheet, index);
}
