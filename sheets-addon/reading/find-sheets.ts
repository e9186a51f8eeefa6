import { normalCode } from '../../shared/reports/cells';
import type { WorkbookGrid } from '../../shared/reports/types';
import { fold } from '../../shared/vietnamese';
import { type CodedSheet, cellIn, codedSheet } from './coded-sheet';
import { type BookProblem, bookProblem } from './problems';

/** A workbook with those of its sheets that carry our codes. */
export interface Workbook {
  grid: WorkbookGrid;
  sheets: readonly CodedSheet[];
}

export const workbookOf = (grid: WorkbookGrid): Workbook => ({
  grid,
  sheets: grid.sheets.map(codedSheet).filter((sheet) => sheet !== null),
});

export interface FoundSheet {
  sheet: CodedSheet | null;
  problems: BookProblem[];
}

/** The sheet of a role; of copies the one that is not titled like a copy, the others named. */
export function sheetOfRole({ sheets }: Workbook, role: string): FoundSheet {
  const [sheet, ...copies] = sheets
    .filter((one) => isRole(one, role))
    .sort((a, b) => Number(isTitledCopy(a)) - Number(isTitledCopy(b)));
  if (sheet === undefined) return { sheet: null, problems: [] };
  return { sheet, problems: copies.map((copy) => copied(sheet, copy)) };
}

/** Roles end with codes that people write, in whatever case. */
const isRole = (sheet: CodedSheet, role: string): boolean =>
  sheet.role !== null && normalCode(sheet.role) === normalCode(role);

/** A sheet that a score book must have. */
export interface SoughtSheet {
  role: string;
  /** As people know it. */
  title: string;
  /** Column codes that no other sheet of the book has: how it is known without its role. */
  columns: readonly string[];
}

/**
 * A sheet by its role, else by its column codes with a warning; a sheet that is only titled alike is
 * named, not used.
 */
export function findSheet(workbook: Workbook, { role, title, columns }: SoughtSheet): FoundSheet {
  const found = sheetOfRole(workbook, role);
  if (found.sheet !== null) return found;
  const [sheet, other] = sheetsWithoutRole(workbook, columns);
  if (sheet !== undefined && other === undefined) {
    return { sheet, problems: [knownByCodes(sheet, role, title)] };
  }
  const titled = workbook.grid.sheets.find((one) => fold(one.title).startsWith(fold(title)));
  const problem =
    titled === undefined
      ? bookProblem('sheet-missing', { sheet: title })
      : bookProblem('sheet-like', { sheet: titled.title }, { title });
  return { sheet: null, problems: [problem] };
}

/** The sheet carries another role or none; its own belongs where the codes of rows and columns meet. */
export function knownByCodes(sheet: CodedSheet, role: string, title: string): BookProblem {
  const { place } = cellIn(sheet, sheet.codeRow, sheet.codeColumn);
  return {
    ...bookProblem('sheet-known-by-codes', { sheet: sheet.title }, { title }),
    restores: { place, code: role },
  };
}

/** Sheets that lost their role but have columns with all these codes. */
export const sheetsWithoutRole = ({ sheets }: Workbook, columns: readonly string[]): CodedSheet[] =>
  sheets.filter((sheet) => sheet.role === null && columns.every((code) => sheet.columns.has(code)));

/** "Bản sao của Tiêu chí", "Copy of Tiêu chí", "Tiêu chí (2)". */
const COPY_TITLE = /^(bản sao|copy of)\b|\(\d+\)$/i;

const isTitledCopy = ({ title }: CodedSheet): boolean => COPY_TITLE.test(title.normalize('NFC'));

function copied(original: CodedSheet, copy: CodedSheet): BookProblem {
  const name = valuesOf(original) === valuesOf(copy) ? 'sheet-copied' : 'sheet-copied-differs';
  return bookProblem(name, { sheet: copy.title }, { original: original.title });
}

const valuesOf = ({ grid }: CodedSheet): string =>
  JSON.stringify(grid.rows.map((row) => row.map(({ value }) => value)));
