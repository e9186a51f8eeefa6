import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAddress } from '../../shared/tables/addresses';
import { buildAddon } from '../../sheets-addon/build';
import { BOOK_FIELDS, gridFromSpreadsheet, type Request } from '../../sheets-addon/layout';
import { scoreBookWanted } from '../../sheets-addon/layout/score-book';
import { SCORE_ROW, SUBJECT_COLUMN } from '../../sheets-addon/layout/score-book/codes';
import type { ScoreBook } from '../../sheets-addon/layout/score-book/types';
import { reconcile } from '../../sheets-addon/layout/wanted';
import type { CallName, Payload, Reply } from '../../sheets-addon/protocol';
import { codedSheet, columnOf, rowOf } from '../../sheets-addon/reading/coded-sheet';
import { type AppsScriptHost, createAppsScriptHost } from '../stand-ins/google-workspace/host';
import { openWorkbookStore } from '../stand-ins/google-workspace/store';
import type { WorkbookStore } from '../stand-ins/google-workspace/store-types';

/** What a command of the add-on took. */
export interface Taken {
  /** Of the processor, outside Google's services: other work on the machine does not count. */
  seconds: number;
  /** Of the Sheets API. */
  calls: number;
  /** Of the requests written. */
  megabytes: number;
}

interface Opened {
  store: WorkbookStore;
  host: AppsScriptHost;
  id: string;
}

/**
 * The real bundle builds the score sheets of a book in the Apps Script host: the workbook has the
 * plan, and the people to be scored stand in «Đối tượng» as a principal typed them. What Google would
 * do with the requests is left out.
 */
export const buildInHost = (book: ScoreBook): Promise<Taken> =>
  inHost(async (opened) => {
    await layOut(opened, { ...book, subjects: [] });
    await listSubjects(opened, book);
    const wanted = { from: 'there' } as const;
    const { mark } = await answered(opened, 'previewBook', { wanted });
    const { store } = opened;
    store.batchUpdate = async () => ({});
    return timed(opened, () => answered(opened, 'makeBook', { wanted, mark }));
  });

/** «Cập nhật kết quả» over a book in which nothing is entered yet. */
export const refreshInHost = (book: ScoreBook): Promise<Taken> =>
  inHost(async (opened) => {
    await layOut(opened, book);
    return timed(opened, () => answered(opened, 'refreshResults', {}));
  });

async function inHost(work: (opened: Opened) => Promise<Taken>): Promise<Taken> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-score-book-'));
  await buildAddon(join(folder, 'bundle'));
  const store = await openWorkbookStore(join(folder, 'books'));
  const properties = { title: 'Đo', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
  const { spreadsheetId: id = '' } = await store.create({ properties });
  const host = await createAppsScriptHost({ store, bundleFolder: join(folder, 'bundle') });
  try {
    await host.openSpreadsheet(id ?? '');
    return await work({ store, host, id: id ?? '' });
  } finally {
    await host.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const bookIn = ({ store, id }: Opened) =>
  store.get(id, { includeGridData: true, fields: BOOK_FIELDS });

async function layOut(opened: Opened, book: ScoreBook): Promise<void> {
  const requests: Request[] = reconcile(await bookIn(opened), scoreBookWanted(book)).requests;
  await opened.store.batchUpdate(opened.id, { requests });
}

/** Types the names into rows of their own below the header of «Đối tượng». */
async function listSubjects(opened: Opened, { subjects }: ScoreBook): Promise<void> {
  const there = await bookIn(opened);
  const title = 'Đối tượng';
  const grid = gridFromSpreadsheet(there).sheets.find((sheet) => sheet.title === title);
  const list = grid === undefined ? null : codedSheet(grid);
  const sheet = there.sheets?.find(({ properties }) => properties?.title === title);
  const sheetId = sheet?.properties?.sheetId ?? -1;
  const header = list === null ? null : rowOf(list, SCORE_ROW.header);
  if (list === null || header === null) throw new Error('The book has no list of subjects');
  const startIndex = header + 2;
  await opened.store.batchUpdate(opened.id, {
    requests: [
      {
        insertDimension: {
          range: { sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + subjects.length },
          inheritFromBefore: true,
        },
      },
    ],
  });
  const typed = (row: number, code: string, text: string) => ({
    range: `'${title}'!${cellAddress(header + 1 + row, columnOf(list, code) ?? 0)}`,
    values: [[text]],
  });
  await opened.store.valuesBatchUpdate(opened.id, {
    valueInputOption: 'USER_ENTERED',
    data: subjects.flatMap(({ name }, row) => [
      typed(row, SUBJECT_COLUMN.name, name),
      typed(row, SUBJECT_COLUMN.kind, 'Tập thể'),
    ]),
  });
}

async function answered<Name extends CallName>(
  { host }: Opened,
  name: Name,
  payload: Payload<Name>,
) {
  const reply = (await host.run('callServer', name, payload)) as Reply<Name>;
  if (!reply.ok) throw new Error(reply.problem.code);
  return reply.value;
}

/** Of all threads of this process. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** The services' part is measured at the store, while the script waits: all else is the script and its way there. */
async function timed({ store, host }: Opened, work: () => Promise<unknown>): Promise<Taken> {
  let inStore = 0;
  let isInStore = false;
  let written = 0;
  const measured = <Args extends unknown[], Value>(call: (...args: Args) => Promise<Value>) => {
    return async (...args: Args): Promise<Value> => {
      // A write that answers with cells reads them in the store itself.
      if (isInStore) return call(...args);
      isInStore = true;
      const started = processorSeconds();
      try {
        return await call(...args);
      } finally {
        inStore += processorSeconds() - started;
        isInStore = false;
      }
    };
  };
  store.get = measured(store.get.bind(store));
  const batchUpdate = store.batchUpdate.bind(store);
  store.batchUpdate = measured(async (id, body) => {
    written += Buffer.byteLength(JSON.stringify(body));
    return batchUpdate(id, body);
  });
  host.resetCalls();
  const started = processorSeconds();
  await work();
  const seconds = processorSeconds() - started - inStore;
  const calls = Object.entries(host.calls())
    .filter(([service]) => service.startsWith('Sheets.'))
    .reduce((sum, [, count]) => sum + count, 0);
  return { seconds, calls, megabytes: written / 1_000_000 };
}
