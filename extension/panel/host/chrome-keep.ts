import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import type * as z from 'zod/mini';
import { fingerprintKey } from '../../batch/fingerprint';
import { keepLatest, withoutPersonalData } from '../../batch/journal';
import { heldIds, packIds, withPackedIds } from './accepted-ids';
import type { JournalEntry, RememberedProfile, Settings } from './kept';
import {
  acceptedRepairsSchema,
  journalSchema,
  keptProgressSchema,
  openEntriesSchema,
  rememberedMeaningsSchema,
  rememberedProfilesSchema,
  rememberedWritingsSchema,
  settingsSchema,
} from './kept-schemas';
import type { KeepOutcome, KeepPort } from './ports';

const MOST_FORMS = 200;
const MOST_TABLES = 50;

const open = storage.defineItem<unknown>('session:open');
const progress = storage.defineItem<unknown>('session:progress');
const profiles = storage.defineItem<unknown>('local:profiles', { version: 1 });
const journal = storage.defineItem<unknown>('local:journal', { version: 1 });
const meanings = storage.defineItem<unknown>('local:meanings', { version: 1 });
const accepted = storage.defineItem<unknown>('local:accepted', {
  version: 2,
  migrations: { 2: withPackedIds },
});
const writings = storage.defineItem<unknown>('local:writings', { version: 1 });
const target = storage.defineItem<unknown>('local:target', { version: 1 });
const settings = storage.defineItem<unknown>('local:settings', { version: 1 });

type Item = WxtStorageItem<unknown, Record<string, unknown>>;

/** What is kept, through `chrome.storage`; what does not fit its schema counts as not there. */
export const chromeKeep: KeepPort = {
  open: () => read(open, openEntriesSchema),
  keepOpen: (value) => keep(open, value),
  progress: () => read(progress, keptProgressSchema),
  keepProgress: (value) => keep(progress, value),

  async profiles(form) {
    const all = (await read(profiles, rememberedProfilesSchema)) ?? {};
    const own = fingerprintKey(form);
    const isNear: ((key: string) => boolean)[] = [
      (key) => key === own,
      (key) => key.startsWith(`${form.origin}/`) && key.endsWith(` ${form.labels}`),
      (key) => key.startsWith(`${form.origin}${form.pathPattern} `),
    ];
    const latest = Object.entries(all).sort(([, one], [, other]) => other.at - one.at);
    return isNear.flatMap((near) => latest.find(([key]) => near(key))?.[1] ?? []);
  },
  keepProfile: (form, profile) =>
    inTurn(async () => {
      const all = (await read(profiles, rememberedProfilesSchema)) ?? {};
      const own: RememberedProfile = { ...profile, at: Date.now() };
      return keep(profiles, keepLatest({ ...all, [fingerprintKey(form)]: own }, MOST_FORMS));
    }),

  async rows(key) {
    return (await read(journal, journalSchema))?.[key]?.rows ?? null;
  },
  keepRows: (key, rows) =>
    inTurn(async () => {
      const all = (await read(journal, journalSchema)) ?? {};
      const safe = Object.entries(rows).map(([row, state]) => [row, withoutPersonalData(state)]);
      const own: JournalEntry = { rows: Object.fromEntries(safe), at: Date.now() };
      return keep(journal, keepLatest({ ...all, [key]: own }, MOST_TABLES));
    }),

  async corrections(headers) {
    return (await read(meanings, rememberedMeaningsSchema))?.[headers]?.corrections ?? null;
  },
  keepCorrections: (headers, corrections) =>
    remember(meanings, rememberedMeaningsSchema, MOST_FORMS, headers, { corrections }),

  async accepted(contents) {
    const own = (await read(accepted, acceptedRepairsSchema))?.[contents];
    return own === undefined ? null : heldIds(own.rows);
  },
  keepAccepted: (contents, ids) =>
    remember(accepted, acceptedRepairsSchema, MOST_TABLES, contents, { rows: packIds(ids) }),

  async writing(id) {
    return (await read(writings, rememberedWritingsSchema))?.[id]?.writing ?? null;
  },
  keepWriting: (id, writing) =>
    remember(writings, rememberedWritingsSchema, MOST_FORMS, id, { writing }),

  target: () => target.getValue(),
  keepTarget: (value) => keep(target, value),

  async settings() {
    return (await read(settings, settingsSchema)) ?? { language: 'vi' };
  },
  keepSettings: (value: Settings) => keep(settings, value),

  forgetAll: () =>
    inTurn(async () => {
      try {
        const local = Object.keys(await chrome.storage.local.get(null));
        await chrome.storage.local.remove(local.filter((key) => !isOfSettings(key)));
        await chrome.storage.session.clear();
        return 'kept';
      } catch {
        return 'failed';
      }
    }),
};

/** Also what an earlier version left is forgotten: all keys but these, the item and its version. */
const isOfSettings = (key: string) => key === 'settings' || key === 'settings$';

async function read<T>(item: Item, schema: z.ZodMiniType<T>): Promise<T | null> {
  const read = schema.safeParse(await item.getValue());
  return read.success ? read.data : null;
}

async function keep(item: Item, value: unknown): Promise<KeepOutcome> {
  try {
    await item.setValue(value);
    return 'kept';
  } catch (error) {
    return /quota/i.test(String(error)) ? 'full' : 'failed';
  }
}

/** Keeps `value` under `key` beside the latest others of its item, at most `most` in all. */
const remember = <Kept extends object>(
  item: Item,
  schema: z.ZodMiniType<Record<string, Kept & { at: number }>>,
  most: number,
  key: string,
  value: Kept,
): Promise<KeepOutcome> =>
  inTurn(async () => {
    const all = (await read(item, schema)) ?? {};
    return keep(item, keepLatest({ ...all, [key]: { ...value, at: Date.now() } }, most));
  });

let last: Promise<unknown> = Promise.resolve();

/** One read-and-write at a time, so that none undoes another. */
function inTurn(job: () => Promise<KeepOutcome>): Promise<KeepOutcome> {
  const own = last.then(job, job);
  last = own;
  return own;
}
