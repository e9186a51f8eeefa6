import { utils, write } from '@e965/xlsx';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { patchPackage } from '../../../../extension/saving/copy/patch-package';
import type { Repair } from '../../../../shared/records/types';
import { readZipDirectory } from '../../../../shared/tables/zip-directory';
import { packedPart, unpackPart } from '../../../../shared/tables/zip-unpack';
import { repairTo, sheetsOf } from '../copies';

async function book(formula: Partial<Cell>): Promise<Uint8Array> {
  const bold = { font: { bold: true } };
  return writeXlsx({
    sheets: [
      {
        name: 'Lớp 1A & 1B',
        rows: [],
        columns: [{ width: 30 }, { hidden: true }],
        cells: new Map<string, Partial<Cell>>([
          ['0,0', { type: 'string', value: 'Họ tên', style: bold }],
          [
            '1,0',
            { type: 'string', value: 'Lò  Thị Mai', style: bold, comment: { text: 'xem lại' } },
          ],
          ['1,1', formula],
        ]),
        dataValidations: [{ type: 'list', values: ['Nam', 'Nữ'], range: 'C1:C9' }],
      },
      { name: 'Danh mục', hidden: true, rows: [['Nam'], ['Nữ']] },
    ],
  });
}

function repairsOf(bytes: Uint8Array, address: string, after: string): Map<string, Repair> {
  const cell = sheetsOf('a.xlsx', bytes)[0]
    ?.cells.flat()
    .find((one) => one.address === address);
  if (!cell) throw new Error('no cell');
  return new Map([[address, repairTo({ cell, row: 2, columnId: 'A' }, after)]]);
}

/** Packed bytes of every part by name. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const directory = readZipDirectory(bytes) ?? [];
  return new Map(
    directory.map((entry) => {
      expect(unpackPart(bytes, entry)).not.toBeNull();
      return [entry.name, Buffer.from(packedPart(bytes, entry) ?? []).toString('base64')];
    }),
  );
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = partsOf(after);
  const was = partsOf(before);
  expect([...now.keys()]).toEqual([...was.keys()]);
  return [...was].flatMap(([name, packed]) => (now.get(name) === packed ? [] : [name]));
}

const NUMBER: Partial<Cell> = { type: 'number', value: 5 };
const FORMULA: Partial<Cell> = { type: 'formula', formula: 'LEN(A2)', formulaResult: 11 };

describe('a patched package', () => {
  it('has every part but the sheet byte for byte', async () => {
    const bytes = await book(NUMBER);
    const patched = await patchPackage(bytes, 'Lớp 1A & 1B', repairsOf(bytes, 'A2', 'Lò Thị Mai'));
    expect(changedParts(bytes, patched?.bytes ?? bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('asks to calculate anew when the workbook calculates', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Họ tên'],
      ['Lò  Thị Mai', { t: 'n', f: 'LEN(A2)', v: 11 }],
    ]);
    const bytes = new Uint8Array(
      write({ SheetNames: ['HS'], Sheets: { HS: sheet } }, { type: 'array', bookType: 'xlsx' }),
    );
    const patched = await patchPackage(bytes, 'HS', repairsOf(bytes, 'A2', 'Lò Thị Mai'));
    expect(changedParts(bytes, patched?.bytes ?? bytes).sort()).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('keeps a formula, and says why its repair was refused', async () => {
    const bytes = await book(FORMULA);
    const patched = await patchPackage(bytes, 'Lớp 1A & 1B', repairsOf(bytes, 'B2', '12'));
    expect(patched?.written).toBe(0);
    expect(patched?.refused.map(({ reason }) => reason)).toEqual([
      { key: 'saving.refused.formula', params: { cell: 'B2', text: '11' } },
    ]);
  });

  it('is not made of what is no package of XML parts', async () => {
    expect(await patchPackage(new Uint8Array([1, 2, 3]), 'HS', new Map())).toBeNull();
    expect(await patchPackage(await book(NUMBER), 'Không có', new Map())).toBeNull();
  });
});
