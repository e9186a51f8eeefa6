import { expect, test } from 'vitest';
import { consolidate, consolidationTables, type ReportWorkbook } from '../../../shared/reports';
import {
  consolidationRequests,
  gridFromSpreadsheet,
  reportFormRequests,
  unitListRequests,
} from '../../../sheets-addon/layout';
import { answersWith, reportGrid, today, unitOf } from '../../shared/reports/forms';
import { bookForTest, formulasIn, now, period, plan, titlesOf } from './book';

const DANGEROUS = '=HYPERLINK("http://x";"y")';
const consolidation = (part = 10) => {
  const answers = answersWith({ 'P5.CT.01': [part, 20], 'P5.BC.1': [DANGEROUS] });
  const workbooks: ReportWorkbook[] = [{ ok: true, grid: reportGrid('A', answers) }];
  return consolidate({ plan, period, units: [unitOf('A'), unitOf('B')], workbooks, today });
};

test('the three sheets show the three tables, cell for cell', async () => {
  const book = await bookForTest();
  await book.write(consolidationRequests(await book.read(), consolidation(), now));
  const grid = gridFromSpreadsheet(await book.read());
  for (const table of consolidationTables(consolidation())) {
    const sheet = grid.sheets.find(({ title }) => title === table.title);
    const shown = sheet?.rows.slice(4).map((row) => row.map(({ value }) => value ?? ''));
    const wanted = [table.columns.map(({ title }) => title), ...table.rows];
    expect(shown?.slice(0, wanted.length)).toEqual(
      wanted.map((row) => row.map((value) => value ?? '')),
    );
  }
});

test('the same result is not written again, another one replaces it', async () => {
  const book = await bookForTest();
  await book.write(consolidationRequests(await book.read(), consolidation(), now));
  const later = { ...now, hour: 16 };
  expect(consolidationRequests(await book.read(), consolidation(), later)).toEqual([]);
  await book.write(consolidationRequests(await book.read(), consolidation(11), later));
  expect((await book.values("'Tổng hợp'!D6"))[0]).toEqual([11]);
  expect((await book.values("'Tổng hợp'!A3"))[0]).toEqual(['Cập nhật lúc 16:05, 30/10/2026']);
  expect(consolidationRequests(await book.read(), consolidation(11), now)).toEqual([]);
});

test('fewer rows than before leave nothing behind', async () => {
  const book = await bookForTest();
  await book.write(consolidationRequests(await book.read(), consolidation(21), now));
  await book.write(consolidationRequests(await book.read(), consolidation(10), now));
  expect(await book.values("'Lỗi'!A6:B20")).toEqual([['Lỗi', 'B']]);
});

test("a sheet of the user's with the same name is never written to", async () => {
  const book = await bookForTest([{ properties: { sheetId: 7, title: 'Tổng hợp' } }]);
  await book.type("'Tổng hợp'!A1", [['của tôi']]);
  await book.write(consolidationRequests(await book.read(), consolidation(), now));
  expect(titlesOf(await book.read())).toEqual(['Tổng hợp', 'Theo dõi nộp', 'Tổng hợp (2)', 'Lỗi']);
  expect(await book.values("'Tổng hợp'!A1:A3")).toEqual([['của tôi']]);
});

test('text of a unit stays text', async () => {
  const requests = consolidationRequests({}, consolidation(), now);
  expect(formulasIn(requests)).toEqual([]);
  const book = await bookForTest();
  await book.write(requests);
  expect(JSON.stringify(await book.values("'Tổng hợp'!H6:H60"))).toContain('=HYPERLINK');
});

test('a form made in Google Sheets, filled in there, reads as a report', async () => {
  const book = await bookForTest();
  const unit = { code: 'A', name: 'Trường A' };
  await book.write(reportFormRequests(await book.read(), { plan, period, unit, now }));
  expect(reportFormRequests(await book.read(), { plan, period, unit, now })).toEqual([]);
  await book.type("'Báo cáo'!D7", [['5/10/2026']]);
  await book.type("'Báo cáo'!D9:E10", [
    ['10', '20'],
    ['90', '100'],
  ]);
  await book.type("'Báo cáo'!D18", [['12,5']]);
  const grid = gridFromSpreadsheet(await book.read());
  const result = consolidate({
    plan,
    period,
    units: [unitOf('A')],
    workbooks: [{ ok: true, grid, unitCode: 'A' }],
    today,
  });
  expect(result.tracking[0]?.status).toEqual({
    state: 'on-time',
    submitted: { year: 2026, month: 10, day: 5 },
  });
  expect(result.totals[0]?.all).toMatchObject({ part: 10, whole: 20 });
  expect(result.totals[9]?.all).toMatchObject({ part: 12.5, counted: 1 });
  expect(await book.values("'Báo cáo'!F9:F10")).toEqual([[0.5], [0.9]]);
});

test('the unit list is made once', async () => {
  const book = await bookForTest();
  await book.write(unitListRequests(await book.read()));
  expect(unitListRequests(await book.read())).toEqual([]);
  expect((await book.values("'Đơn vị'!A1:G1"))[0]).toEqual([
    'Mã',
    'Tên',
    'Cấp',
    'Cụm',
    'Email',
    'Liên kết báo cáo',
    'Ngày nhận',
  ]);
});
