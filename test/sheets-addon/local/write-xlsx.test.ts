import { read } from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { type Request, reportFormRequests, scoreSheetRequests } from '../../../sheets-addon/layout';
import { readXlsxGrid } from '../../../sheets-addon/local/read-xlsx';
import { writeRequestsToXlsx } from '../../../sheets-addon/local/write-xlsx';
import { filledIn } from '../../samples/reports';
import { GOOD } from '../../shared/reports/forms';
import { now, period, plan } from '../layout/book';

const form = reportFormRequests({}, { plan, period, unit: { code: 'A', name: 'Trường A' }, now });
const scores = scoreSheetRequests(
  {},
  { plan, period, now, subjects: [{ code: 'A', name: 'Tổ 1' }] },
);

async function sheetOf(requests: Request[], title: string) {
  const book = await readXlsx(await writeRequestsToXlsx(requests), { readStyles: true });
  const sheet = book.sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`no sheet ${title}`);
  return sheet;
}

test('texts that look like formulas stay texts', async () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "='x'!A1", '=cmd|calc!A0']) {
    const requests = filledIn(form, new Map([...GOOD, ['P5.BC.1', [text]]]));
    const cell = (await sheetOf(requests, 'Báo cáo')).cells?.get('19,3');
    expect(cell?.formula).toBeUndefined();
    expect(cell?.style?.numFmt).toBe('@');
    const grid = readXlsxGrid('a.xlsx', await writeRequestsToXlsx(requests));
    const shown = grid.ok && grid.value.sheets[0]?.rows[19]?.[3]?.value;
    expect(shown).toBe(text);
  }
});

test('a score sheet is locked but for its inputs, with limits, colours and print set-up', async () => {
  const sheet = await sheetOf(scores, 'Phiếu chấm');
  expect(sheet.protection?.sheet).toBe(true);
  const locked = (address: string) =>
    sheet.cells?.get(address)?.style?.protection?.locked !== false;
  expect(['7,4', '10,7', '7,3', '7,8', '6,4'].map(locked)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
  expect(sheet.dataValidations).toMatchObject([
    { type: 'custom', range: 'E8:F11', errorStyle: 'stop' },
  ]);
  expect(sheet.conditionalRules).toHaveLength(3);
  expect(sheet.freezePane).toMatchObject({ rows: 7 });
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 'a4',
    orientation: 'landscape',
    fitToWidth: 1,
  });
  expect(sheet.columns?.[0]?.hidden).toBe(true);
});

test('the header row is repeated on every page, whatever the sheet is called', async () => {
  const book = read(await writeRequestsToXlsx(scores), { type: 'array' });
  const titles = book.Workbook?.Names?.filter(({ Name }) => Name === '_xlnm.Print_Titles') ?? [];
  expect(titles.map(({ Ref }) => Ref)).toEqual(["'Phiếu chấm'!$7:$7"]);
});

test('formulas carry the value they have in the empty sheet, for programs that do not compute', async () => {
  const sheet = await sheetOf(scores, 'Phiếu chấm');
  const cell = sheet.cells?.get('11,3');
  expect(cell?.formula).toBe('ROUND(SUM(D8:D11),2)');
  expect(cell?.formulaResult).toBe(100);
});

test('a request that has no .xlsx form is a mistake of ours, not passed over', async () => {
  await expect(writeRequestsToXlsx([{ deleteSheet: { sheetId: 1 } }])).rejects.toThrow(
    'deleteSheet',
  );
});
