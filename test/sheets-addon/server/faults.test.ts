import { describe, expect, it, vi } from 'vitest';
import type { CallName, Payload, Reply } from '../../../sheets-addon/protocol';
import { type OpenedAddon, type StoredFile, storedFile, withBuiltAddon } from './opened-addon';
import {
  addSubject,
  answered,
  handInOf,
  IN_FULL,
  logIn,
  NO_DATES,
  openedBook,
  score,
  statusOf,
  THERE,
} from './opened-book';

withBuiltAddon();

const READ = 'Sheets.Spreadsheets.get';
const WRITE = 'Sheets.Spreadsheets.batchUpdate';
/** Every try that a command makes before it gives up. */
const TRIES = 6;

let filled: StoredFile | undefined;

/** Two teams scored in full, and a piece of evidence that waits. */
async function filledBook(): Promise<OpenedAddon> {
  if (filled === undefined) {
    const addon = await openedBook();
    await score(addon, 'TO-TOAN', IN_FULL);
    await score(addon, 'TO-VAN', IN_FULL);
    await answered(addon.call('acceptHandIn', { text: handInOf(['a']) }));
    filled = await storedFile(addon);
  }
  return openedBook(filled);
}

interface Command {
  name: CallName;
  /** What the person asks for, made ready in the workbook. */
  payload(addon: OpenedAddon): Promise<object>;
}

const command = <Name extends CallName>(
  name: Name,
  payload: (addon: OpenedAddon) => Payload<Name> | Promise<Payload<Name>>,
): [string, Command] => [name, { name, payload: async (addon) => payload(addon) }];

/** Every command that writes into the score workbook. */
const COMMANDS = [
  command('refreshResults', () => ({})),
  command('moveStage', () => ({ to: 'cross', until: NO_DATES, answer: 'go' })),
  command('approveSubject', () => ({ code: 'TO-TOAN' })),
  command('acceptHandIn', () => ({ text: handInOf(['b', 'c']) })),
  command('judgeEvidence', async (addon) => ({
    key: (await statusOf(addon)).waiting[0]?.key ?? '',
    verdict: { state: 'accepted' },
  })),
  command('shareList', () => ({})),
  command('setAudit', () => ({ to: 'on' })),
  command('makeBook', async (addon) => {
    await addSubject(addon, 'Tổ Văn phòng');
    const { mark } = await answered(addon.call('previewBook', { wanted: THERE }));
    return { wanted: THERE, mark };
  }),
];

async function ready({ name, payload }: Command) {
  const addon = await filledBook();
  const asked = await payload(addon);
  addon.host.resetCalls();
  const run = (): Promise<Reply<CallName>> =>
    addon.host.run('callServer', name, asked) as Promise<Reply<CallName>>;
  return { addon, run };
}

const fail = ({ host }: OpenedAddon, service: string, code: number, times: number) => {
  for (let nth = 1; nth <= times; nth++) {
    host.failCall({ service, nth, code, message: `Status ${code}` });
  }
};

/** What goes wrong how often, and what the person is told. */
const FAULTS: [what: string, service: string, code: number, times: number, told: string][] = [
  ['reading is over the quota for long', READ, 429, TRIES, 'addon.api.busy'],
  ['reading fails for long', READ, 500, TRIES, 'addon.book.unread'],
  ['reading is not allowed', READ, 403, 1, 'addon.book.unread'],
  ['writing is over the quota for long', WRITE, 429, TRIES, 'addon.api.busy'],
  ['writing fails', WRITE, 500, 1, 'addon.book.unsure'],
  ['writing takes too long', WRITE, 504, 1, 'addon.book.unsure'],
  ['writing is not allowed', WRITE, 403, 1, 'addon.book.protected'],
  ['the write is refused', WRITE, 400, 1, 'addon.book.refused'],
];

/** The run takes longer than Google allows; its lock goes with it. */
async function endedByGoogle({ store, clock }: OpenedAddon, run: () => Promise<unknown>) {
  const read = store.get.bind(store);
  store.get = async (...asked) => {
    store.get = read;
    clock.advance(7 * 60_000);
    return read(...asked);
  };
  await expect(run()).rejects.toThrow('Exceeded maximum execution time');
}

describe.each(COMMANDS)('%s', (_, tested) => {
  it.each([READ, WRITE])(
    'leaves the workbook as it was and says why when %s fails',
    async (failing) => {
      const { addon, run } = await ready(tested);
      const before = await storedFile(addon);
      for (const [what, service, code, times, told] of FAULTS.filter(
        ([, one]) => one === failing,
      )) {
        fail(addon, service, code, times);
        const reply = await run();
        expect(reply, what).toMatchObject({
          ok: false,
          problem: { code: told },
          said: expect.stringMatching(/bấm lại|Chờ/),
        });
        expect(await storedFile(addon), what).toEqual(before);
        expect(addon.host.triggers(), what).toEqual([]);
      }
      expect((await run()).ok).toBe(true);
    },
  );

  it('leaves nothing behind when Google ends it, and waits when Google is only busy', async () => {
    const { addon, run } = await ready(tested);
    const before = await storedFile(addon);
    await endedByGoogle(addon, run);
    expect(await storedFile(addon)).toEqual(before);
    addon.host.resetCalls();
    fail(addon, READ, 429, 1);
    fail(addon, WRITE, 429, 2);
    expect((await run()).ok).toBe(true);
    expect(addon.host.calls()['Utilities.sleep']).toBe(3);
  });

  it('writes no line twice when it is pressed twice at once', async () => {
    const { addon, run } = await ready(tested);
    const replies = await Promise.all([run(), run()]);
    expect(replies.some(({ ok }) => ok)).toBe(true);
    const lines = (await logIn(addon)).map((line) => JSON.stringify(line));
    expect(new Set(lines).size).toBe(lines.length);
    expect(addon.host.triggers().length).toBeLessThanOrEqual(1);
  });

  it('writes nothing more when it is pressed again because the answer was lost', async () => {
    const { addon, run } = await ready(tested);
    const { store } = addon;
    const write = store.batchUpdate.bind(store);
    store.batchUpdate = async (...change) => {
      store.batchUpdate = write;
      await write(...change);
      throw new Error('The connection was closed');
    };
    expect(await run()).toMatchObject({ ok: false, problem: { code: 'addon.book.unsure' } });
    const log = await logIn(addon);
    await run();
    // Recording edits is off while nobody knows that it is on: turning it on is noted again.
    expect(await logIn(addon)).toHaveLength(log.length + (tested.name === 'setAudit' ? 1 : 0));
  });
});

describe('a command while another one runs for long', () => {
  it('is told to wait, and writes nothing', async () => {
    const { store, host, clock, call } = await filledBook();
    const write = store.batchUpdate.bind(store);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    store.batchUpdate = async (...change) => {
      store.batchUpdate = write;
      await held;
      return write(...change);
    };
    const tries = (service: string, count: number) =>
      vi.waitFor(() => expect(host.calls()[service]).toBe(count), { timeout: 30_000 });
    const first = call('shareList', {});
    await tries(WRITE, 1);
    const second = call('refreshResults', {});
    await tries('Lock.tryLock', 2);
    clock.advance(10_000);
    expect(await second).toMatchObject({ ok: false, problem: { code: 'addon.running' } });
    release();
    expect((await first).ok).toBe(true);
    expect(host.calls()[WRITE]).toBe(1);
  });
});
