import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as byTheClock } from 'node:timers/promises';
import { Application } from './application';
import type { Credentials, Delays } from './asked';
import { type FaultName, type FaultState, Faults } from './faults';
import type { PupilRecord } from './fields';
import type { Marks } from './mark-columns';
import { noticePage } from './pages/frame';
import { PupilStore } from './pupil-store';
import { page, type Reply, readPostedForm, send } from './replies';
import { Sessions } from './sessions';

export { FAULT_NAMES, type FaultName, type FaultState } from './faults';
export { FIELDS, type FieldKey, type PupilRecord } from './fields';

export interface SectorDatabaseOptions {
  /** Where the records are kept; made when missing. */
  folder: string;
  /** A free one when not given. */
  port?: number;
  delays?: Partial<Delays>;
  /** Waits so many milliseconds before an answer; by the clock when not given. */
  wait?: (milliseconds: number) => Promise<void>;
}

/** A running stand-in of a school's pupil database, on 127.0.0.1 alone. */
export interface SectorDatabase {
  /** Without a slash at the end. */
  url: string;
  credentials: Credentials;
  setFault(name: FaultName, state: FaultState): void;
  faults(): Record<FaultName, FaultState>;
  /** What the database holds now, in the order in which records were made. */
  records(): PupilRecord[];
  /** Puts records in without a form, as if they had been typed earlier. */
  add(records: readonly PupilRecord[]): void;
  /** What the class book holds, by the pupils' codes. */
  marks(): Record<string, Marks>;
  /** The class books are empty again. */
  clearMarks(): void;
  /** As at the very first start: no records, no faults, nobody signed in. */
  reset(): void;
  close(): Promise<void>;
}

const USUAL_DELAYS: Delays = { communesMs: 150, slowMs: 2_000 };

/** Starts the application. @throws Error when the folder is in use by another living process. */
export async function startSectorDatabase({
  folder,
  port = 0,
  delays = {},
  wait = byTheClock,
}: SectorDatabaseOptions): Promise<SectorDatabase> {
  const store = new PupilStore(folder);
  const sessions = new Sessions();
  const faults = new Faults();
  const credentials = { user: 'vanthu.hoaban', password: 'hoaban-2026' };
  const application = new Application({
    store,
    sessions,
    faults,
    credentials,
    delays: { ...USUAL_DELAYS, ...delays },
    wait,
  });
  const server = createServer(async (request, response) => {
    send(response, await replyTo(request, application, sessions));
  });
  try {
    await listen(server, port);
  } catch (error) {
    store.close();
    throw error;
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    credentials,
    setFault: (name, state) => faults.set(name, state),
    faults: () => faults.states(),
    records: () => store.all().map((pupil) => pupil.values),
    add(records) {
      for (const record of records) store.insert(record, randomUUID());
    },
    marks: () => Object.fromEntries(store.all().map(({ id, code }) => [code, store.marks(id)])),
    clearMarks: () => store.clearMarks(),
    reset() {
      store.clear();
      sessions.clear();
      faults.clear();
    },
    async close() {
      await shut(server);
      store.close();
    },
  };
}

async function replyTo(
  request: IncomingMessage,
  application: Application,
  sessions: Sessions,
): Promise<Reply> {
  try {
    if (!isOwn(request)) {
      return page(noticePage('Từ chối yêu cầu', 'Yêu cầu đến từ một trang khác.', null), 403);
    }
    return await application.answer({
      url: new URL(request.url ?? '/', 'http://127.0.0.1'),
      form: request.method === 'POST' ? await readPostedForm(request) : null,
      session: sessions.of(request),
      wantsJson: (request.headers.accept ?? '').startsWith('application/json'),
    });
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return page(noticePage('Lỗi máy chủ', says, null), 500);
  }
}

/** Asked for by a loopback name, and not posted from another site's page. */
function isOwn({ headers }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return false;
  return headers.origin === undefined || headers.origin === `http://${host}`;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
