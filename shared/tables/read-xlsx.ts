import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { dateShift, libraryCells, type ReadRows, readBook, sheetsOf } from './read-spreadsheet';
import { type BookParts, readSheetData } from './sheet-data';
import type { SheetCells } from './types';
import { indexOfAscii } from './xml-bytes';
import { storeParts, type ZipPart } from './zip-unpack';

/** The rows of a sheet inside its part. */
interface RowBytes {
  data: Uint8Array;
  start: number;
  end: number;
}

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;
const OPEN = '<sheetData>';
const CLOSE = '</sheetData>';

/**
 * The sheets of an .xlsx package. The library reads all but the rows: in their place it finds one
 * cell that says which part they were in. The rows, which are nearly all of a long file, are read
 * here. Throws what the library throws for damaged files.
 */
export function readXlsx(parts: readonly ZipPart[]): SheetCells[] {
  const rowsByPart = new Map<string, RowBytes>();
  const outlined = parts.map((part): ZipPart => {
    const rows = SHEET_PART.test(part.name) ? findRows(part.data) : null;
    if (!rows) return part;
    rowsByPart.set(part.name, rows);
    return { name: part.name, data: withoutRows(rows, part.name) };
  });
  const book = readBook(storeParts(outlined));
  const referred = bookParts(book);
  let plain = true;
  const sheets = sheetsOf(book, (sheet): ReadRows => {
    const rows = rowsByPart.get(markOf(sheet));
    if (!rows) return libraryCells(sheet, referred.shift);
    const data = readSheetData(rows.data, rows.start, rows.end, referred);
    plain &&= data !== null;
    return data ?? { cells: [], hiddenRows: [] };
  });
  if (plain) return sheets;
  const whole = readBook(storeParts(parts));
  return sheetsOf(whole, (sheet) => libraryCells(sheet, dateShift(whole)));
}

function findRows(data: Uint8Array): RowBytes | null {
  const open = indexOfAscii(data, OPEN, 0);
  if (open < 0) return null;
  const start = open + OPEN.length;
  // What follows the rows is short, except for long lists of merged cells.
  for (let back = 4096; ; back *= 16) {
    const end = indexOfAscii(data, CLOSE, Math.max(start, data.length - back));
    if (end >= 0) return { data, start, end };
    if (back >= data.length) return null;
  }
}

/** The part with one row of one cell in the place of its rows: the name of the part. */
function withoutRows({ data, start, end }: RowBytes, name: string): Uint8Array {
  const mark = `<row r="1"><c r="A1" t="str"><v>${name}</v></c></row>`;
  const letters = Uint8Array.from(mark, (letter) => letter.charCodeAt(0));
  const left = new Uint8Array(start + letters.length + data.length - end);
  left.set(data.subarray(0, start));
  left.set(letters, start);
  left.set(data.subarray(end), start + letters.length);
  return left;
}

function markOf(sheet: WorkSheet): string {
  const cell = (sheet['!data'] as (CellObject | undefined)[][] | undefined)?.[0]?.[0];
  return typeof cell?.v === 'string' ? cell.v : '';
}

/** What the library gives along with the sheets, beyond what its types say. */
interface WholeBook extends WorkBook {
  Strings?: readonly ({ t?: string } | undefined)[];
  Styles?: { CellXf?: readonly { numFmtId?: number }[] };
  SSF?: Readonly<Record<number, string>>;
}

function bookParts(book: WholeBook): BookParts {
  return {
    strings: (book.Strings ?? []).map((string) => string?.t ?? ''),
    formats: (book.Styles?.CellXf ?? []).map(
      ({ numFmtId = 0 }) => book.SSF?.[numFmtId] ?? 'General',
    ),
    shift: dateShift(book),
  };
}
