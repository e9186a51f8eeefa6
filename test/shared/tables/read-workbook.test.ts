import { type BookType, type CellObject, read, utils, write } from '@e965/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readWorkbook, type SheetCells } from '../../../shared/tables';

const BOOK_TYPES: readonly BookType[] = ['xlsx', 'biff8', 'ods', 'xlsb'];

type Row = readonly (string | number | boolean | null | CellObject)[];

function bytesOf(
  rows: readonly Row[],
  bookType: BookType,
  marks: Record<string, unknown> = {},
): Uint8Array {
  const sheet = Object.assign(utils.aoa_to_sheet(rows.map((row) => [...row])), marks);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'HS');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

function sheetOf(bytes: Uint8Array, fileName = 'a.xlsx'): SheetCells {
  const read = readWorkbook(fileName, bytes);
  if (!read.ok) throw new Error(read.problem.code);
  const [sheet] = read.value.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const textsOf = (sheet: SheetCells) => sheet.cells.map((row) => row.map(({ text }) => text));
const formatted = (v: number, z: string): CellObject => ({ t: 'n', v, z });

describe.each(BOOK_TYPES)('a workbook written as %s', (bookType) => {
  it('keeps text as text: leading zeros, marks, line breaks inside a cell', () => {
    const rows = [
      ['Số định danh', 'Họ tên'],
      ['001318000123', 'Lò Thị\nMai'.normalize('NFD')],
    ];
    expect(textsOf(sheetOf(bytesOf(rows, bookType)))).toEqual([
      ['Số định danh', 'Họ tên'],
      ['001318000123', 'Lò Thị\nMai'],
    ]);
  });

  it('writes numbers out: long ones exactly, fractions with a comma, nothing with an exponent', () => {
    const sheet = sheetOf(bytesOf([[1318000123, 123456789012345, 8.5, 0.1 + 0.2, 1e21]], bookType));
    expect(textsOf(sheet)).toEqual([
      ['1318000123', '123456789012345', '8,5', '0,3', '1000000000000000000000'],
    ]);
    expect(sheet.cells[0]?.[2]).toEqual({ address: 'C1', raw: 8.5, text: '8,5', kind: 'number' });
  });

  it('shows dates as dd/mm/yyyy and keeps their serial', () => {
    const sheet = sheetOf(
      bytesOf([[formatted(43348, 'dd/mm/yyyy'), formatted(43348.6, 'm/d/yy')]], bookType),
    );
    expect(sheet.cells[0]?.[0]).toEqual({
      address: 'A1',
      raw: 43348,
      text: '05/09/2018',
      kind: 'date',
    });
    expect(sheet.cells[0]?.[1]).toMatchObject({ text: '05/09/2018', kind: 'date' });
  });

  it('reads a whole date where the format shows no year', () => {
    const formats = ['dd/mm', 'd/m;@', 'dd\\-mm'];
    const sheet = sheetOf(bytesOf([formats.map((format) => formatted(46329, format))], bookType));
    expect(sheet.cells[0]).toHaveLength(formats.length);
    for (const cell of sheet.cells[0] ?? []) {
      expect(cell).toMatchObject({ raw: 46329, text: '03/11/2026', kind: 'date' });
    }
  });

  it('shows what formats make of numbers: zeros in front, percent, time of day', () => {
    const row = [
      formatted(1318000123, '000000000000'),
      formatted(0.875, '0.00%'),
      formatted(0.586, 'h:mm'),
    ];
    expect(textsOf(sheetOf(bytesOf([row], bookType)))).toEqual([
      ['001318000123', '87,5%', '14:04'],
    ]);
  });

  it('keeps blank cells between and drops blank ends', () => {
    const sheet = sheetOf(bytesOf([['a', null, 'c', null], [null], ['d'], [' ', '']], bookType));
    expect(textsOf(sheet)).toEqual([['a', '', 'c'], [], ['d']]);
    expect(sheet.cells[0]?.[1]).toEqual({ address: 'B1', raw: null, text: '', kind: 'empty' });
  });

  it('reports merges', () => {
    const merges = { '!merges': [utils.decode_range('B1:C2')] };
    const sheet = sheetOf(bytesOf([['a', 'b', null], [], ['d', 'e', 'f']], bookType, merges));
    expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 1, right: 2 }]);
  });

  it('tells truth values and errors', () => {
    const sheet = sheetOf(bytesOf([[true, { t: 'e', v: 7 }, 'x']], bookType));
    expect(sheet.cells[0]?.[0]).toMatchObject({ raw: true, text: 'TRUE', kind: 'boolean' });
  });
});

describe('hidden parts', () => {
  it.each<BookType>(['xlsx', 'xlsb'])('rows and columns of %s', (bookType) => {
    const marks = { '!rows': [{}, { hidden: true }], '!cols': [{}, {}, { hidden: true }] };
    const sheet = sheetOf(bytesOf([['a', 'b', 'c'], ['d', 'e', 'f'], ['g']], bookType, marks));
    expect(sheet.hiddenRows).toEqual([1]);
    expect(sheet.hiddenColumns).toEqual([2]);
  });

  it('sheets are kept and marked', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'HS');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['b']]), 'DanhMuc');
    utils.book_set_sheet_visibility(book, 1, 1);
    const read = readWorkbook(
      'a.xlsx',
      new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })),
    );
    expect(read.ok && read.value.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['HS', undefined],
      ['DanhMuc', true],
    ]);
  });
});

describe('dates', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati', 'Europe/London'])(
    'stay the same day in %s, in every kind of file',
    (zone) => {
      vi.stubEnv('TZ', zone);
      for (const bookType of BOOK_TYPES) {
        const row = [43348, 23990, 27426, 2].map((serial) => formatted(serial, 'dd/mm/yyyy'));
        expect(textsOf(sheetOf(bytesOf([row], bookType)))).toEqual([
          ['05/09/2018', '05/09/1965', '01/02/1975', '02/01/1900'],
        ]);
      }
    },
  );

  it.each<BookType>(['xlsx', 'biff8'])('of the 1904 system in %s are the same days', (bookType) => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([[formatted(43348 - 1462, 'dd/mm/yyyy')]]),
      'HS',
    );
    book.Workbook = { WBProps: { date1904: true } };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
    expect(read(bytes).Workbook?.WBProps?.date1904).toBe(true);
    expect(sheetOf(bytes).cells[0]?.[0]).toMatchObject({ text: '05/09/2018', raw: 43348 });
  });
});

it('several sheets come in order, those without data left out', () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'Lớp 1A'.normalize('NFD'));
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'Sheet2');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['b']]), 'Lớp 1B');
  const read = readWorkbook(
    'a.xlsx',
    new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })),
  );
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(['Lớp 1A', 'Lớp 1B']);
});

it('what the file is decides, not its name', () => {
  expect(textsOf(sheetOf(bytesOf([['a']], 'xlsx'), 'danh-sach.xls'))).toEqual([['a']]);
  expect(textsOf(sheetOf(bytesOf([['a']], 'biff8'), 'danh-sach.csv'))).toEqual([['a']]);
});
