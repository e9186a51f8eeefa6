import { type CellObject, type Range, utils, type WorkSheet, write } from '@e965/xlsx';
import type { PupilRecord } from '../stand-ins/sector-database/fields';
import type { SampleCell } from './pupils-cells';
import { SAMPLE_COLUMNS } from './pupils-columns';
import { samplePupils } from './pupils-records';

const LAST = SAMPLE_COLUMNS.length - 1;
const LEVELS = 3;
const DAY_MS = 86_400_000;

/**
 * The forty pupils as a school keeps them: titles, three header rows with merged cells, a row of
 * column numbers, the class in rows of its own, the header again before the second class, a total
 * and the signatures. Bytes of an .xlsx file.
 */
export function pupilWorkbook(): Uint8Array {
  const sheet = new SheetWriter();
  writeTitles(sheet);
  writeHeader(sheet);
  sheet.row(SAMPLE_COLUMNS.map((_, column) => `(${column + 1})`));
  let schoolClass = '';
  samplePupils().forEach((pupil, index) => {
    if (pupil.class_name !== schoolClass) {
      schoolClass = pupil.class_name;
      if (schoolClass === '1B') writeHeader(sheet);
      sheet.merge(sheet.row([`LỚP ${schoolClass}`]), 0, LAST);
    }
    sheet.cells(SAMPLE_COLUMNS.map((column) => cellObject(column.cell(pupil, index))));
  });
  writeEnd(sheet, samplePupils());
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet.finish(), 'DS HS');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Ghi chú của văn thư']]), 'Sheet2');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}

function writeTitles(sheet: SheetWriter): void {
  const middle = 20;
  for (const [left, right] of [
    ['UBND XÃ MƯỜNG PHĂNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['TRƯỜNG PTDTBT TIỂU HỌC HOA BAN', 'Độc lập - Tự do - Hạnh phúc'],
  ]) {
    const row = sheet.row([left ?? '', ...Array<string>(middle - 1).fill(''), right ?? '']);
    sheet.merge(row, 0, 8);
    sheet.merge(row, middle, middle + 12);
  }
  sheet.row([]);
  sheet.merge(sheet.row(['DANH SÁCH HỌC SINH CÁC LỚP 1A, 1B, 4A']), 0, LAST);
  sheet.merge(sheet.row(['Năm học 2026 - 2027 (tính đến ngày 15/10/2026)']), 0, LAST);
  sheet.row([]);
}

/** A leaf goes down to the last header row; equal neighbours of an upper level share one cell. */
function writeHeader(sheet: SheetWriter): void {
  const top = sheet.nextRow;
  const levels = SAMPLE_COLUMNS.map(({ header }) =>
    header.length === 2 ? [header[0], '', header[1]] : [...header, '', ''].slice(0, LEVELS),
  );
  for (let level = 0; level < LEVELS; level += 1) {
    sheet.row(
      levels.map((names, column) => (isRepeated(column, level) ? '' : (names[level] ?? ''))),
    );
  }
  SAMPLE_COLUMNS.forEach(({ header }, column) => {
    if (header.length === 1) sheet.merge(top, column, column, top + LEVELS - 1);
    for (let level = 0; level < header.length - 1; level += 1) {
      if (isRepeated(column, level)) continue;
      let right = column;
      while (right < LAST && isRepeated(right + 1, level)) right += 1;
      sheet.merge(top + level, column, right, header.length === 2 ? top + 1 : top + level);
    }
  });
}

/** Whether the cell to the left has the same upper levels, so that it covers this one too. */
function isRepeated(column: number, level: number): boolean {
  const own = SAMPLE_COLUMNS[column]?.header ?? [];
  const left = SAMPLE_COLUMNS[column - 1]?.header ?? [];
  if (level >= own.length - 1 || level >= left.length - 1) return false;
  return own.slice(0, level + 1).every((name, upper) => name === left[upper]);
}

function writeEnd(sheet: SheetWriter, pupils: readonly PupilRecord[]): void {
  sheet.merge(sheet.row(['Tổng cộng', '', `${pupils.length} học sinh`]), 2, 4);
  sheet.row([]);
  const sign = (left: string, right: string) =>
    sheet.row(['', '', left, ...Array<string>(17).fill(''), right]);
  sign('', 'Mường Phăng, ngày 15 tháng 10 năm 2026');
  sign('NGƯỜI LẬP BIỂU', 'HIỆU TRƯỞNG');
  sign('(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)');
  sheet.row([]);
  sign('Quàng Thị Xoan', 'Trần Đức Lâm');
}

function cellObject(cell: SampleCell): CellObject | null {
  switch (cell?.holds) {
    case 'text':
      return { t: 's', v: cell.text, z: '@' };
    case 'number':
      return { t: 'n', v: cell.amount };
    case 'day':
      return { t: 'n', v: serialOf(cell.iso), z: 'dd/mm/yyyy' };
    default:
      return null;
  }
}

/** Days since 30/12/1899, as spreadsheets count them. */
function serialOf(iso: string): number {
  return (Date.parse(iso) - Date.UTC(1899, 11, 30)) / DAY_MS;
}

/** Fills a sheet row after row. */
class SheetWriter {
  readonly #sheet: WorkSheet = {};
  readonly #merges: Range[] = [];
  nextRow = 0;

  /** Texts from column A on, '' for nothing; the zero-based number of the row. */
  row(texts: readonly string[]): number {
    return this.cells(texts.map((each) => (each === '' ? null : { t: 's', v: each })));
  }

  cells(cells: readonly (CellObject | null)[]): number {
    const row = this.nextRow;
    cells.forEach((cell, column) => {
      if (cell !== null) this.#sheet[utils.encode_cell({ r: row, c: column })] = cell;
    });
    this.nextRow += 1;
    return row;
  }

  merge(top: number, left: number, right: number, bottom = top): void {
    this.#merges.push({ s: { r: top, c: left }, e: { r: bottom, c: right } });
  }

  finish(): WorkSheet {
    this.#sheet['!ref'] = utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: this.nextRow - 1, c: LAST },
    });
    this.#sheet['!merges'] = this.#merges;
    this.#sheet['!cols'] = SAMPLE_COLUMNS.map(({ hidden }, column) => ({
      wch: column === 2 ? 24 : 13,
      ...(hidden === true ? { hidden } : {}),
    }));
    return this.#sheet;
  }
}
