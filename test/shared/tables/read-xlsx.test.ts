import { type CellObject, type Range, utils, type WorkSheet, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../shared/tables/read-spreadsheet';
import { readXlsx } from '../../../shared/tables/read-xlsx';
import { readZipDirectory } from '../../../shared/tables/zip-directory';
import { storeParts, unpackParts, type ZipPart } from '../../../shared/tables/zip-unpack';

const cellObjects = fc.option(
  fc.oneof(
    fc
      .oneof(
        fc.string({ unit: 'binary-ascii' }),
        fc.string({ unit: fc.constantFrom('ệ', 'e\u0323', '&', '<', '>', '"', "'", '\n', ' ') }),
        fc.constantFrom('a\r\nb', '  hai  dấu cách ', ']]>', '😀'),
      )
      .map((v): CellObject => ({ t: 's', v })),
    fc
      .tuple(
        fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(60_000)),
        fc.constantFrom('General', 'dd/mm/yyyy', '0.00%', '000000000000', 'h:mm', '#,##0', '@'),
      )
      .map(([v, z]): CellObject => ({ t: 'n', v, z })),
    fc.boolean().map((v): CellObject => ({ t: 'b', v })),
    fc.constantFrom(0, 7, 15, 23, 29, 36, 42).map((v): CellObject => ({ t: 'e', v })),
    fc.integer().map((v): CellObject => ({ t: 'n', v, f: 'ROW()-1' })),
  ),
  { nil: null },
);

interface Sheet {
  rows: (CellObject | null)[][];
  hiddenRows: boolean[];
  hiddenColumns: boolean[];
  merges: Range[];
}

const sheets: fc.Arbitrary<Sheet> = fc.record({
  rows: fc.array(fc.array(cellObjects, { maxLength: 30 }), { maxLength: 8 }),
  hiddenRows: fc.array(fc.boolean(), { maxLength: 8 }),
  hiddenColumns: fc.array(fc.boolean(), { maxLength: 5 }),
  merges: fc.constantFrom([], [utils.decode_range('A1:B2')]),
});

const hide = (marks: boolean[]) => marks.map((hidden) => (hidden ? { hidden } : {}));

function partsOf(contents: readonly Sheet[], bookSST: 'shared' | 'in cells'): ZipPart[] {
  const book = utils.book_new();
  contents.forEach(({ rows, hiddenRows, hiddenColumns, merges }, index) => {
    const marks = { '!rows': hide(hiddenRows), '!cols': hide(hiddenColumns), '!merges': merges };
    const sheet: WorkSheet = Object.assign(utils.aoa_to_sheet(rows), marks);
    utils.book_append_sheet(book, sheet, `Trang ${index}`);
  });
  const options = { type: 'array', bookType: 'xlsx', bookSST: bookSST === 'shared' } as const;
  return unpacked(new Uint8Array(write(book, options) as ArrayBuffer));
}

function unpacked(bytes: Uint8Array): ZipPart[] {
  const parts = unpackParts(bytes, readZipDirectory(bytes) ?? []);
  if (!parts) throw new Error('the file is damaged');
  return parts;
}

/** A package of one sheet with one shared string, its rows written as given. */
function withRows(rows: string): ZipPart[] {
  const text: CellObject = { t: 's', v: 'Lò Thị Mai' };
  const parts = partsOf(
    [{ rows: [[text]], hiddenRows: [], hiddenColumns: [], merges: [] }],
    'shared',
  );
  return parts.map((part) => {
    if (part.name !== 'xl/worksheets/sheet1.xml') return part;
    const xml = new TextDecoder().decode(part.data);
    const rewritten = xml.replace(/(?<=<sheetData>).*(?=<\/sheetData>)/s, rows);
    return { name: part.name, data: new TextEncoder().encode(rewritten) };
  });
}

describe('the rows of an .xlsx file', () => {
  it('are read as the library reads them', () => {
    fc.assert(
      fc.property(
        fc.array(sheets, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('shared' as const, 'in cells' as const),
        (contents, strings) => {
          const parts = partsOf(contents, strings);
          expect(readXlsx(parts)).toEqual(readSpreadsheet(storeParts(parts)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    [
      'without references',
      '<row><c t="s"><v>0</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
    ],
    ['with gaps', '<row r="3"><c r="C3"><v>1</v></c><c r="AB3" t="b"><v>1</v></c></row>'],
    [
      'with white space and other attributes',
      '\n <row spans="1:2" hidden="1" r="2" >\n <c s="0" r="B2" >\n<f>A1</f> <v>1.5E3</v></c>\n</row>\n',
    ],
    [
      'with empty cells',
      '<row r="1"><c r="A1" s="1"/><c r="B1"><v></v></c><c r="C1"><v/></c><c r="D1"><v>1</v></c></row><row r="2"/>',
    ],
    [
      'with texts in cells',
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b</t></is></c><c r="B1" t="str"><f>A1</f><v>x_x000D_y</v></c></row>',
    ],
    [
      'with rich text in cells',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>Lò </t></r><r><t>Mai</t></r></is></c></row>',
    ],
    ['with ISO dates', '<row r="1"><c r="A1" t="d"><v>2018-09-05T00:00:00Z</v></c></row>'],
    ['out of order', '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>'],
    [
      'with further elements',
      '<row r="1"><c r="A1"><v>3</v><extLst><ext uri="a"/></extLst></c></row>',
    ],
    ['with errors nobody knows', '<row r="1"><c r="A1" t="e"><v>#SPILL!</v></c></row>'],
  ])('%s are read as the library reads them', (_, rows) => {
    const parts = withRows(rows);
    const [sheet] = readXlsx(parts);
    expect(sheet).toEqual(readSpreadsheet(storeParts(parts))[0]);
    expect(sheet?.cells.length).toBeGreaterThan(0);
  });

  it('are unescaped once, where the library does it twice', () => {
    const [sheet] = readXlsx(withRows('<row r="1"><c r="A1" t="str"><v>&amp;lt;</v></c></row>'));
    expect(sheet?.cells[0]?.[0]?.raw).toBe('&lt;');
  });
});
