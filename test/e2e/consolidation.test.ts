import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auth, sheets, type sheets_v4 } from '@googleapis/sheets';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPlan, type Plan, reportPeriod } from '../../shared/movement';
import { consolidate, type ReportWorkbook, readUnitList } from '../../shared/reports';
import {
  BOOK_FIELDS,
  consolidationRequests,
  GRID_FIELDS,
  gridFromSpreadsheet,
  spreadsheetIdFromLink,
  UNIT_LIST_SHEET,
} from '../../sheets-addon/layout';
import { consolidateCommand } from '../../sheets-addon/local/consolidate';
import { readXlsxGrid } from '../../sheets-addon/local/read-xlsx';
import { openCommune, saveReportFiles } from '../demo/commune';
import { expectedSums } from '../demo/expected-sums';
import {
  type AppsScriptHost,
  createAppsScriptHost,
  createClock,
} from '../stand-ins/google-workspace/host';
import { type SheetsRest, startSheetsRest } from '../stand-ins/google-workspace/rest';
import { openWorkbookStore } from '../stand-ins/google-workspace/store';
import type { WorkbookStore } from '../stand-ins/google-workspace/store-types';
import { closeAfterwards } from './close-afterwards';

const BUNDLE = 'dist/sheets-addon';
const YEAR = 2026;
const TODAY = { year: YEAR, month: 11, day: 5 };
/** 5 November 2026, 14:05 in Vietnam. */
const NOW = Date.UTC(2026, 10, 5, 7, 5);
const TABLES = ['Theo dõi nộp', 'Tổng hợp', 'Lỗi'] as const;
/** Above it stands the title block, which carries the time of writing. */
const FIRST_ROW = 4;

type Cells = (string | number | boolean | null)[][];
type Tables = Record<(typeof TABLES)[number], Cells>;

let folder: string;
let store: WorkbookStore;
let rest: SheetsRest;
let host: AppsScriptHost;

const owned = closeAfterwards();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-dua-so-consolidation-'));
  owned({ close: () => rm(folder, { recursive: true, force: true }) });
  store = owned(await openWorkbookStore(join(folder, 'workbooks')));
  rest = owned(await startSheetsRest({ store }));
  const at = { store, bundleFolder: BUNDLE, clock: createClock(NOW) };
  host = owned(await createAppsScriptHost(at));
});

/** Trailing empty cells and rows say nothing. */
function tidied(rows: Cells): Cells {
  const shortened = rows.map((row) => {
    const values = row.map((value) => value ?? '');
    while (values.at(-1) === '') values.pop();
    return values;
  });
  while (shortened.at(-1)?.length === 0) shortened.pop();
  return shortened;
}

async function storedTables(id: string): Promise<Tables> {
  const ranges = TABLES.map((title) => `'${title}'!A${FIRST_ROW + 1}:J400`);
  const { valueRanges } = await store.valuesBatchGet(id, {
    ranges,
    valueRenderOption: 'UNFORMATTED_VALUE',
  });
  return Object.fromEntries(
    TABLES.map((title, index) => [title, tidied((valueRanges?.[index]?.values ?? []) as Cells)]),
  ) as Tables;
}

async function byAppsScript(): Promise<Tables> {
  const id = await openCommune(store, YEAR);
  await host.openSpreadsheet(id);
  const reply = await host.run('callServer', 'consolidate', { year: YEAR });
  expect(reply).toMatchObject({ ok: true, value: { written: true } });
  return storedTables(id);
}

/** What a Node program of the officer's would do: read through Google's client, consolidate, write. */
async function byGoogleClient(): Promise<Tables> {
  const id = await openCommune(store, YEAR);
  const login = new auth.OAuth2();
  login.setCredentials({ access_token: 'stand-in' });
  const client = sheets({ version: 'v4', rootUrl: `${rest.url}/`, auth: login });
  const read = async (spreadsheetId: string, fields: string) =>
    (await client.spreadsheets.get({ spreadsheetId, includeGridData: true, fields })).data;
  const book = await read(id, BOOK_FIELDS);
  const list = readUnitList(unitRows(book));
  const workbooks: ReportWorkbook[] = [];
  for (const unit of list.units) {
    const linked = spreadsheetIdFromLink(unit.link);
    if (linked === null) continue;
    const grid = gridFromSpreadsheet(await read(linked, GRID_FIELDS));
    workbooks.push({ ok: true, grid, unitCode: unit.code });
  }
  const period = reportPeriod(plan(), YEAR);
  const input = { plan: plan(), period, units: list.units, workbooks, today: TODAY };
  const requests = consolidationRequests(book, consolidate(input), {
    ...TODAY,
    hour: 14,
    minute: 5,
  });
  await client.spreadsheets.batchUpdate({ spreadsheetId: id, requestBody: { requests } });
  return storedTables(id);
}

const unitRows = (book: sheets_v4.Schema$Spreadsheet) =>
  gridFromSpreadsheet(book).sheets.find(({ title }) => title === UNIT_LIST_SHEET)?.rows ?? [];

async function byFiles(): Promise<Tables> {
  const { units, reports } = await saveReportFiles(join(folder, 'files'), YEAR);
  const out = join(folder, 'tong-hop.xlsx');
  const args = ['--units', units, '--out', out, '--year', '2026', '--today', '05/11/2026'];
  const result = await consolidateCommand([...args, ...reports]);
  expect(result.exitCode).toBe(1);
  const grid = readXlsxGrid('tong-hop.xlsx', await readFile(out));
  if (!grid.ok) throw new Error(grid.problem.code);
  return Object.fromEntries(
    TABLES.map((title) => {
      const rows = grid.value.sheets.find((sheet) => sheet.title === title)?.rows ?? [];
      return [title, tidied(rows.slice(FIRST_ROW).map((row) => row.map(({ value }) => value)))];
    }),
  ) as Tables;
}

function plan(): Plan {
  const loaded = loadPlan('P5');
  if (!loaded.ok) throw new Error(loaded.problem.code);
  return loaded.value;
}

describe('twelve unit reports, one of them missing, one broken, two late', () => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await byAppsScript();
  });

  it('are consolidated to the same tables through Apps Script, Google’s client and .xlsx files', async () => {
    expect(await byGoogleClient()).toEqual(tables);
    expect(await byFiles()).toEqual(tables);
  });

  it('add up to an independent recomputation', () => {
    const [header = [], ...rows] = tables['Tổng hợp'];
    const column = (title: string) => header.indexOf(title);
    const whole = rows.filter((row) => row[column('Phạm vi')] === 'Toàn bộ');
    const sums = plan().report.indicators.map(({ code }) => {
      const row = whole.find((cells) => cells[column('Mã')] === code) ?? [];
      return [row[column('Số thực hiện')], row[column('Tổng số')]];
    });
    expect(sums).toEqual(expectedSums().map(([part, of]) => [part, of ?? '']));
  });

  it('and the late, missing and broken ones are named with the reason', () => {
    const [header = [], ...rows] = tables['Theo dõi nộp'];
    const state = header.indexOf('Tình trạng');
    const notOnTime = rows
      .filter((row) => row[state] !== 'Đúng hạn')
      .map((row) => [row[0], row[state]]);
    expect(notOnTime).toEqual([
      ['MN04', 'Chưa nộp, quá hạn 7 ngày'],
      ['TH02', 'Muộn 1 ngày'],
      ['TH04', 'Không đọc được'],
      ['THCS01', 'Muộn 5 ngày'],
    ]);
    const problems = tables.Lỗi.flat().join('\n');
    expect(problems).toContain('Trường Mầm non Suối Ngần chưa nộp báo cáo');
    expect(problems).toContain('bao-cao-TH04-2026.xlsx');
  });
});
