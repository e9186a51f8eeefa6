import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  BOOK_FIELDS,
  type Request,
  UNIT_LIST_SHEET,
  unitListRequests,
} from '../../sheets-addon/layout';
import { writeRequestsToXlsx } from '../../sheets-addon/local/write-xlsx';
import { sampleReportRequests, sampleUnits, sampleUnitsCsv } from '../samples/reports';
import type { WorkbookStore } from '../stand-ins/google-workspace/store-types';

/** The unit whose report is broken: it sent another workbook than the report. */
const BROKEN_UNIT = 'TH04';

const anotherWorkbook: Request[] = [
  { addSheet: { properties: { sheetId: 1, title: 'Thiết bị' } } },
  {
    updateCells: {
      start: { sheetId: 1, rowIndex: 0, columnIndex: 0 },
      fields: 'userEnteredValue',
      rows: [
        ['Tên thiết bị', 'Số lượng'],
        ['Máy chiếu', '4'],
      ].map((texts) => ({
        values: texts.map((stringValue) => ({ userEnteredValue: { stringValue } })),
      })),
    },
  },
];

/** What the units sent: eleven workbooks, two of them late, one not a report at all. */
function sentReports(year: number): { fileName: string; unitCode: string; requests: Request[] }[] {
  return sampleReportRequests({ year }).map((report) =>
    report.unitCode === BROKEN_UNIT ? { ...report, requests: anotherWorkbook } : report,
  );
}

/** The same reports as .xlsx files with units.csv, in `folder`; returns their paths. */
export async function saveReportFiles(
  folder: string,
  year: number,
): Promise<{ units: string; reports: string[] }> {
  await mkdir(folder, { recursive: true });
  const units = join(folder, 'units.csv');
  await writeFile(units, sampleUnitsCsv());
  const reports = await Promise.all(
    sentReports(year).map(async ({ fileName, requests }) => {
      const path = join(folder, fileName);
      await writeFile(path, await writeRequestsToXlsx(requests));
      return path;
    }),
  );
  return { units, reports };
}

/**
 * The same reports as Google workbooks named like the files, and the officer's workbook whose sheet
 * "Đơn vị" links to them; returns its id.
 */
export async function openCommune(store: WorkbookStore, year: number): Promise<string> {
  const links = new Map<string, string>();
  for (const { fileName, unitCode, requests } of sentReports(year)) {
    const id = await newWorkbook(store, fileName);
    await store.batchUpdate(id, { requests });
    links.set(unitCode, `https://docs.google.com/spreadsheets/d/${id}/edit`);
  }
  const commune = await newWorkbook(store, 'Thi đua xã – tổng hợp');
  const book = await store.get(commune, { includeGridData: true, fields: BOOK_FIELDS });
  await store.batchUpdate(commune, { requests: unitListRequests(book) });
  const values = sampleUnits().map(({ code, name, level, cluster, email }) => [
    code,
    name,
    level,
    cluster,
    email,
    links.get(code) ?? '',
  ]);
  await store.valuesBatchUpdate(commune, {
    valueInputOption: 'RAW',
    data: [{ range: `'${UNIT_LIST_SHEET}'!A2`, values }],
  });
  return commune;
}

/** An empty workbook as a person in Vietnam makes it. */
export async function newWorkbook(store: WorkbookStore, title: string): Promise<string> {
  const { spreadsheetId } = await store.create({
    properties: { title, locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [{ properties: { title: 'Trang tính1' } }],
  });
  if (!spreadsheetId) throw new Error('The store gave no id.');
  return spreadsheetId;
}
