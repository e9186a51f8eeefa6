import { read } from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { type Request, reportFormRequests } from '../../../sheets-addon/layout';
import { scoreBookWanted } from '../../../sheets-addon/layout/score-book';
import { reconcile } from '../../../sheets-addon/layout/wanted';
import { copiedFormula } from '../../../sheets-addon/local/copied-formula';
import { readXlsxGrid } from '../../../sheets-addon/local/read-xlsx';
import { writeRequestsToXlsx } from '../../../sheets-addon/local/write-xlsx';
import { Validations } from '../../../sheets-addon/local/xlsx-validations';
import { filledIn } from '../../samples/reports';
import { GOOD } from '../../shared/reports/forms';
import { now, period, plan } from '../layout/book';
import { bookWith, subject } from '../layout/score-book/books';

const form = reportFormRequests({}, { plan, period, unit: { code: 'A', name: 'Trường A' }, now });
const scores = reconcile({}, scoreBookWanted(bookWith({ subjects: [subject('A')] }))).requests;

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
  const sheet = await sheetOf(scores, 'Phiếu chấm A');
  expect(sheet.protection?.sheet).toBe(true);
  const locked = (address: string) =>
    sheet.cells?.get(address)?.style?.protection?.locked !== false;
  // Self score and evidence are open in the first step; cross score, title and result are not.
  expect(['8,6', '11,10', '8,7', '8,2', '8,11'].map(locked)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
  expect(sheet.dataValidations).toMatchObject([
    { type: 'custom', range: 'G9:I12', errorStyle: 'stop' },
  ]);
  expect(sheet.conditionalRules?.length).toBeGreaterThan(2);
  expect(sheet.freezePane).toMatchObject({ rows: 8 });
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
  expect(titles.map(({ Ref }) => Ref)).toContain("'Phiếu chấm A'!$8:$8");
});

test('formulas carry the value they have in the empty sheet, for programs that do not compute', async () => {
  const sheet = await sheetOf(scores, 'Tổng hợp');
  const results = [...(sheet.cells?.values() ?? [])].flatMap(({ formula, formulaResult }) =>
    formula?.includes("'Phiếu chấm A'!") ? [formulaResult] : [],
  );
  expect(results).toContain(0);
});

test('charts show figures by sheet and address', async () => {
  const { charts = [] } = await sheetOf(scores, 'Tổng hợp');
  expect(charts.length).toBeGreaterThan(1);
  expect(charts[0]?.series?.[0]?.valuesRef).toMatch(/^'Tổng hợp'!\$[A-Z]+\$\d+/);
});

test('a list too long for a rule, or with commas in it, stands in a hidden sheet', async () => {
  const { dataValidations = [] } = await sheetOf(scores, 'Minh chứng');
  expect(dataValidations.every(({ values }) => (values ?? []).join(',').length <= 255)).toBe(true);
  const validations = new Validations('_danh_sach');
  const [rule] = validations.of({
    range: { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
    rule: {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Khá, có sáng kiến' }] },
    },
  });
  expect(rule).toMatchObject({ type: 'list', formula1: "'_danh_sach'!$A$1" });
  expect(validations.sheets()).toMatchObject([{ hidden: true, rows: [['Khá, có sáng kiến']] }]);
});

test('a repeated formula reads in every cell as if it were copied', () => {
  expect(copiedFormula('=$A2+B$2*SUM(C2:C$9)&"A1"', 3, 1)).toBe('=$A5+C$2*SUM(D5:D$9)&"A1"');
  expect(copiedFormula("='Phiếu A1'!Z1+ROUND(AA1,2)", 1, 1)).toBe("='Phiếu A1'!AA2+ROUND(AB2,2)");
});

test('a request that has no .xlsx form is a mistake of ours, not passed over', async () => {
  await expect(writeRequestsToXlsx([{ deleteSheet: { sheetId: 1 } }])).rejects.toThrow(
    'deleteSheet',
  );
});
