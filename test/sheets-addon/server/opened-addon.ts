import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished, vi } from 'vitest';
import {
  loadPlan,
  type PlainDate,
  type Plan,
  reportPeriod,
  toSerial,
} from '../../../shared/movement';
import { UNIT_LIST_HEADERS } from '../../../shared/reports';
import { buildAddon } from '../../../sheets-addon/build';
import { BOOK_FIELDS, reportFormRequests, unitListRequests } from '../../../sheets-addon/layout';
import type { CallName, Payload, Reply } from '../../../sheets-addon/protocol';
import {
  type AppsScriptHost,
  createAppsScriptHost,
  createClock,
  type HostOptions,
} from '../../stand-ins/google-workspace/host';
import type { Clock } from '../../stand-ins/google-workspace/host/clock';
import { type DriveFile, driveOf } from '../../stand-ins/google-workspace/host/drive/drive-files';
import { openWorkbookStore } from '../../stand-ins/google-workspace/store';
import type { WorkbookStore } from '../../stand-ins/google-workspace/store-types';

/** The files of the bundle as clasp would push them, built once for all test files of the process. */
let built: Promise<[name: string, text: string][]> | undefined;
/** Where they are for the tests of this file. */
let folder = '';

async function builtFiles(): Promise<[name: string, text: string][]> {
  const out = await mkdtemp(join(tmpdir(), 'addon-build-'));
  try {
    await buildAddon(out);
    const names = await readdir(out);
    return names.map((name) => [name, readFileSync(join(out, name), 'utf8')]);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** Has the bundle there from before the first test of a file until after the last. */
export function withBuiltAddon(): void {
  vi.setConfig({ testTimeout: 60_000 });
  beforeAll(async () => {
    built ??= builtFiles();
    const files = await built;
    folder = await mkdtemp(join(tmpdir(), 'addon-bundle-'));
    for (const [name, text] of files) await writeFile(join(folder, name), text);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
}

/** 5 November 2026, 14:05 in Vietnam: after the due date of plan P5, before its closing date. */
export const NOW = Date.UTC(2026, 10, 5, 7, 5);

export interface OpenedAddon {
  host: AppsScriptHost;
  /** The time the host lives by. */
  clock: Clock;
  store: WorkbookStore;
  /** The open workbook. */
  id: string;
  /** The folder of the store. */
  books: string;
  call<Name extends CallName>(name: Name, payload: Payload<Name>): Promise<Reply<Name>>;
  titles(): Promise<string[]>;
}

/** A workbook as the store keeps it: its id and the text of its file. */
export interface StoredFile {
  id: string;
  text: string;
}

/** The open workbook with all that the script made beside it. */
export interface StoredDrive extends StoredFile {
  others: StoredFile[];
  drive: DriveFile[];
}

/**
 * The real bundle in the Apps Script host, with an empty workbook open, or a copy of this one and of
 * what is stored with it.
 * `google` is how Google differs from what it is to most people.
 */
export async function openedAddon(
  workbook?: StoredFile | StoredDrive,
  google: Pick<HostOptions, 'quotas' | 'sharing'> = {},
): Promise<OpenedAddon> {
  const books = await mkdtemp(join(tmpdir(), 'addon-books-'));
  const { others, drive } = { others: [], drive: [], ...workbook };
  for (const { id, text } of workbook ? [workbook, ...others] : []) {
    await writeFile(fileOf(books, id), text);
  }
  const store = await openWorkbookStore(books);
  for (const file of drive) driveOf(store).set(file.id, structuredClone(file));
  const clock = createClock(NOW);
  const host = await createAppsScriptHost({ store, bundleFolder: folder, clock, ...google });
  onTestFinished(async () => {
    await host.close();
    await store.close();
    await rm(books, { recursive: true, force: true });
  });
  const id = workbook?.id ?? (await newWorkbook(store, 'Thi đua 2026'));
  await host.openSpreadsheet(id);
  return {
    host,
    clock,
    store,
    id,
    books,
    call: (name, payload) => host.run('callServer', name, payload) as never,
    titles: async () => {
      const { sheets } = await store.get(id, { fields: 'sheets.properties.title' });
      return (sheets ?? []).map((sheet) => sheet.properties?.title ?? '');
    },
  };
}

const fileOf = (books: string, id: string): string => join(books, `${id}.json`);

/** The open workbook as it is stored now. */
export async function storedFile({ books, id }: OpenedAddon): Promise<StoredFile> {
  return { id, text: await readFile(fileOf(books, id), 'utf8') };
}

/** The same with the other workbooks of the store and the files of Drive. */
export async function storedDrive(addon: OpenedAddon): Promise<StoredDrive> {
  const others = (await addon.store.list()).filter(
    ({ spreadsheetId }) => spreadsheetId !== addon.id,
  );
  return {
    ...(await storedFile(addon)),
    others: await Promise.all(
      others.map(({ spreadsheetId }) => storedFile({ ...addon, id: spreadsheetId })),
    ),
    drive: structuredClone(addon.host.driveFiles()),
  };
}

async function newWorkbook(store: WorkbookStore, title: string): Promise<string> {
  const properties = { title, locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
  const { spreadsheetId } = await store.create({
    properties,
    sheets: [{ properties: { title: 'Trang tính1' } }],
  });
  if (!spreadsheetId) throw new Error('The store gave no id.');
  return spreadsheetId;
}

export function plan(): Plan {
  const outcome = loadPlan('P5');
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const link = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit?usp=sharing`;

/** Lists units in «Đơn vị» of the open workbook: code, name, and the link or other text. */
export async function listUnits(
  { store, id }: OpenedAddon,
  units: { code: string; name: string; link?: string }[],
): Promise<void> {
  const book = await store.get(id, { includeGridData: true, fields: BOOK_FIELDS });
  const requests = unitListRequests(book);
  if (requests.length > 0) await store.batchUpdate(id, { requests });
  const linkColumn = UNIT_LIST_HEADERS.indexOf('Liên kết báo cáo');
  const rows = units.map((unit) => {
    const row: string[] = UNIT_LIST_HEADERS.map(() => '');
    row[0] = unit.code;
    row[1] = unit.name;
    row[linkColumn] = unit.link ?? '';
    return row;
  });
  await store.valuesBatchUpdate(id, {
    valueInputOption: 'RAW',
    data: [{ range: "'Đơn vị'!A2", values: rows }],
  });
}

const NOON = { hour: 12, minute: 0 };

/** A unit's filled-in report workbook; every number of it is `each`, of 10 × `each`. Returns its link. */
export async function handInReport(
  { store }: OpenedAddon,
  unit: { code: string; name: string },
  { submitted, each }: { submitted: PlainDate; each: number },
): Promise<string> {
  const id = await newWorkbook(store, `Báo cáo ${unit.name}`);
  const period = reportPeriod(plan(), 2026);
  const book = await store.get(id, { includeGridData: true, fields: BOOK_FIELDS });
  const form = { plan: plan(), period, unit, now: { ...submitted, ...NOON } };
  await store.batchUpdate(id, { requests: reportFormRequests(book, form) });
  const { indicators, sections } = plan().report;
  const at = (row: number, values: (string | number)[]) => ({
    range: `'Báo cáo'!D${row}`,
    values: [values],
  });
  await store.valuesBatchUpdate(id, {
    valueInputOption: 'RAW',
    data: [
      at(7, [toSerial(submitted)]),
      ...indicators.map(({ kind }, index) =>
        at(9 + index, kind === 'ratio' ? [each, each * 10] : [each]),
      ),
      ...sections.map((_, index) => at(10 + indicators.length + index, [`Nội dung ${unit.code}`])),
    ],
  });
  return link(id);
}

/** The id of a link made by `handInReport`. */
export const idOf = (address: string): string => /\/d\/([^/]+)/.exec(address)?.[1] ?? '';

/** What a person sees in a sheet of the open workbook, row by row. */
export async function shown({ store, id }: OpenedAddon, range: string): Promise<string[][]> {
  const { valueRanges } = await store.valuesBatchGet(id, {
    ranges: [range],
    valueRenderOption: 'FORMATTED_VALUE',
  });
  return (valueRanges?.[0]?.values ?? []) as string[][];
}
