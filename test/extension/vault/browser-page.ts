import { chromeSessionKeys } from '../../../extension/vault/chrome-session-keys';
import { SCHEMA_STEPS, type SchemaStep } from '../../../extension/vault/idb-schema';
import { idbStore } from '../../../extension/vault/idb-store';
import { openVaultOfDevice, readTable, tableContent } from '../../../extension/vault/index';
import { systemClock } from '../../../extension/vault/ports';
import type { Vault } from '../../../extension/vault/types';
import { openVault } from '../../../extension/vault/vault';
import type { Table } from '../../../shared/tables/types';

/** A layout that a later version might have: it re-files every entry and adds an index. */
const LATER_STEP: SchemaStep = async (_db, transaction) => {
  const entries = transaction.objectStore('entries');
  entries.createIndex('keptAt' as 'expiresAt', 'keptAt');
  for (const record of await entries.getAll()) {
    await entries.delete(record.id);
    await entries.put(record);
  }
};

let vault: Promise<Vault> | undefined;
const opened = () => {
  vault ??= openVaultOfDevice();
  return vault;
};

/** What the tests ask of a page of the extension; everything in and out is plain JSON. */
const offered = {
  vault: opened,

  async keepTable(table: Table, id?: string) {
    const one = await opened();
    return one.put({
      kind: 'table',
      name: table.fileName,
      content: tableContent(table),
      ...(id === undefined ? {} : { id }),
    });
  },

  async openTable(id: string) {
    const got = await (await opened()).get(id);
    return got.ok ? readTable(got.value.content) : got;
  },

  /** The same device, as a version with one more schema step would open it. */
  async listAsLaterVersion() {
    const later = await openVault({
      clock: systemClock,
      store: idbStore(undefined, [...SCHEMA_STEPS, LATER_STEP]),
      sessionKeys: chromeSessionKeys,
    });
    return later.list();
  },

  /** So many random bytes under `id`, in pieces that go straight through. */
  async keepNoise(id: string, megabytes: number) {
    function* content() {
      for (let piece = 0; piece < megabytes * 16; piece += 1) {
        yield crypto.getRandomValues(new Uint8Array(65_536));
      }
    }
    return (await opened()).put({ id, kind: 'evidence', name: id, content: content() });
  },

  /** From now on no write of chunks ends: each is kept busy once a chunk is in, and that is told. */
  stallWrites() {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function stalled(value: unknown, key?: IDBValidKey) {
      const request = put.call(this, value, key);
      if (this.name === 'chunks') {
        request.addEventListener('success', () => {
          globalThis.onStalled();
          const again = () => {
            this.count().onsuccess = again;
          };
          again();
        });
      }
      return request;
    };
  },

  /** Fills the memory of the browser session until not even 64 bytes more have room. */
  async fillSession() {
    for (let size = 1 << 20, count = 0; size >= 64; count += 1) {
      await chrome.storage.session.set({ [`filling ${count}`]: 'x'.repeat(size) }).catch(() => {
        size >>= 1;
      });
    }
  },

  /** A connection that does not let go, as a panel that hangs. */
  async hangOn() {
    await opened();
    return new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('thi-dua-so-vault');
      request.onsuccess = () => {
        Object.assign(globalThis, { hanging: request.result });
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
  },

  /** Keeps a value as it is, in a database of its own. */
  async keepInClear(value: unknown) {
    return new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('in-clear');
      request.onupgradeneeded = () => request.result.createObjectStore('values');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const transaction = request.result.transaction('values', 'readwrite');
        transaction.objectStore('values').put(value, 'one');
        transaction.oncomplete = () => resolve();
      };
    });
  },
};

export type Door = typeof offered;

declare global {
  var door: Door;
  /** Given by the test that stalls writes. */
  var onStalled: () => void;
}

globalThis.door = offered;
