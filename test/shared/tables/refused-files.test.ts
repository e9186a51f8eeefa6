import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readWorkbook } from '../../../shared/tables';
import { sayProblem } from '../../../shared/words';

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function problemOf(fileName: string, bytes: Uint8Array) {
  const read = readWorkbook(fileName, bytes);
  if (read.ok) throw new Error('the file was read');
  expect(read.problem.place?.file).toBe(fileName);
  return read.problem;
}

/** A zip file whose directory states these parts and sizes; the parts themselves are blank. */
function zipOf(parts: Readonly<Record<string, number>>): Uint8Array {
  const directory: number[] = [];
  const le = (value: number, size: number) =>
    Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) % 256);
  const names = Object.entries(parts);
  for (const [name, size] of names) {
    const head = [
      ...ascii('PK\u0001\u0002'),
      ...le(0, 20),
      ...le(size, 4),
      ...le(name.length, 2),
      ...le(0, 16),
    ];
    directory.push(...head, ...ascii(name));
  }
  const start = [...ascii('PK\u0003\u0004'), ...le(0, 26)];
  const end = [
    ...ascii('PK\u0005\u0006'),
    ...le(0, 4),
    ...le(names.length, 2),
    ...le(names.length, 2),
    ...le(directory.length, 4),
    ...le(start.length, 4),
    ...le(0, 2),
  ];
  return Uint8Array.from([...start, ...directory, ...end]);
}

function workbook(rows: readonly (readonly unknown[])[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'HS');
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  );
}

describe('a file that cannot be read is refused with its reason', () => {
  it.each([
    ['nothing in it', 'a.xlsx', new Uint8Array(0), 'tables.file.empty'],
    ['a PDF', 'a.xlsx', ascii('%PDF-1.7\n...'), 'tables.file.is-pdf'],
    ['a picture', 'a.xls', ascii('\u0089PNG\r\n\u001a\n'), 'tables.file.is-image'],
    [
      'a web page',
      'a.xls',
      ascii('\r\n<html><table><tr><td>1</td></tr></table>'),
      'tables.file.is-html',
    ],
    [
      'XML',
      'a.xls',
      ascii('\u00ef\u00bb\u00bf<?xml version="1.0"?><Workbook/>'),
      'tables.file.is-html',
    ],
    [
      'a Word document',
      'a.xlsx',
      zipOf({ '[Content_Types].xml': 9, 'word/document.xml': 9 }),
      'tables.file.is-word',
    ],
    ['rich text', 'a.xls', ascii('{\\rtf1 abc}'), 'tables.file.is-word'],
    ['a presentation', 'a.xlsx', zipOf({ 'ppt/presentation.xml': 9 }), 'tables.file.is-powerpoint'],
    ['an archive', 'a.xlsx', zipOf({ 'danh-sach.xlsx': 9 }), 'tables.file.is-archive'],
    ['a zip cut short', 'a.xlsx', workbook([['a']]).subarray(0, 900), 'tables.file.damaged'],
    [
      'a workbook without its parts',
      'a.xlsx',
      zipOf({ '[Content_Types].xml': 9 }),
      'tables.file.damaged',
    ],
    ['text that is not called a text file', 'a.xls', ascii('a\tb'), 'tables.file.is-unknown'],
    ['bytes that are not text', 'a.csv', Uint8Array.of(1, 2, 3, 4, 5), 'tables.file.is-unknown'],
    ['only blank cells', 'a.csv', ascii(' ;;\n;;'), 'tables.file.no-data'],
    ['no cells', 'a.xlsx', workbook([]), 'tables.file.no-data'],
    [
      'old binary without a workbook',
      'a.xls',
      ascii('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1....'),
      'tables.file.damaged',
    ],
  ])('%s', (_, fileName, bytes, code) => {
    expect(problemOf(fileName, bytes).code).toBe(code);
  });

  it('a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'HS', rows: [['STT', 'Họ tên']] }],
      encryption: { password: 'mat-khau', spinCount: 1 },
    });
    expect(problemOf('a.xlsx', bytes).code).toBe('tables.file.encrypted');
  });

  it('more bytes than the limit', () => {
    expect(problemOf('a.csv', new Uint8Array(20_000_001))).toMatchObject({
      code: 'tables.file.too-large',
      params: { size: '20', limit: 20 },
    });
  });

  it('a small file that unpacks to a huge one', () => {
    const bomb = zipOf({ '[Content_Types].xml': 9, 'xl/workbook.xml': 4_000_000_000 });
    expect(problemOf('a.xlsx', bomb)).toMatchObject({
      code: 'tables.file.unpacks-too-large',
      params: { size: '4.000', limit: 400 },
    });
  });

  it('more rows or columns than the limit', () => {
    const long = ascii('a,b\n'.repeat(22_001));
    expect(problemOf('a.csv', long)).toMatchObject({
      code: 'tables.sheet.too-many-rows',
      params: { count: '22.001', limit: '22.000' },
      place: { sheet: 'a' },
    });
    const wide = workbook([Array.from({ length: 201 }, () => 'a')]);
    expect(problemOf('a.xlsx', wide)).toMatchObject({
      code: 'tables.sheet.too-many-columns',
      params: { count: '201', limit: 200 },
      place: { sheet: 'HS' },
    });
  });

  it('and the sentence names the file', () => {
    expect(sayProblem(problemOf('a.xlsx', ascii('%PDF')))).toBe(
      'Tệp a.xlsx: Đây là tệp PDF, không phải bảng tính. Chọn tệp .xlsx, .xls, .ods, .csv hoặc .tsv.',
    );
  });
});

describe('nothing is thrown', () => {
  beforeEach(() => {
    // The workbook library reports unknown records of damaged .xls files on the console.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const names = fc.constantFrom('a.xlsx', 'a.xls', 'a.ods', 'a.csv', 'a.tsv', 'a');

  it('for any bytes', () => {
    fc.assert(fc.property(names, fc.uint8Array(), (name, bytes) => void readWorkbook(name, bytes)));
  });

  it.each(['xlsx', 'biff8', 'ods'] as const)('for a %s with damaged bytes', (bookType) => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['STT', 'Họ tên'],
        [1, 'Lò Thị Mai'],
      ]),
      'HS',
    );
    const sound = new Uint8Array(
      write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer,
    );
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = sound.slice();
        for (const [at, value] of changes) bytes[at] = value;
        void readWorkbook('a.xlsx', bytes);
      }),
    );
  });
});
