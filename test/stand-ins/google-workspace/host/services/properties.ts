import type { Clock } from '../clock';
import { exception } from '../errors';
import type { Services } from '../execution';
import type { Stage } from '../stage';
import type { Quotas } from '../types';

const size = (text: string) => Buffer.byteLength(text);

/** `document` has one store per spreadsheet; `script` and `user` one each. */
const keyed = (stage: Stage) => (scope: string) =>
  scope === 'document' ? `document:${stage.selection()?.spreadsheetId}` : scope;

/** `PropertiesService`: lasts as long as the host, within Google's sizes. */
export function propertyServices(stage: Stage, quotas: Quotas): Services {
  const stores = new Map<string, Map<string, string>>();
  const storeOf = (scope: string) => {
    const key = keyed(stage)(scope);
    const store = stores.get(key) ?? new Map<string, string>();
    stores.set(key, store);
    return store;
  };
  const put = (scope: string, values: Record<string, string>, others: 'keep' | 'delete') => {
    const store = storeOf(scope);
    const next = new Map(others === 'keep' ? store : []);
    for (const [key, value] of Object.entries(values)) {
      if (size(value) > quotas.propertyBytes) throw exception('Argument too large: value');
      next.set(key, value);
    }
    const total = [...next].reduce((sum, [key, value]) => sum + size(key) + size(value), 0);
    if (total > quotas.propertyStoreBytes) {
      throw exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    store.clear();
    for (const [key, value] of next) store.set(key, value);
  };
  return {
    'PropertiesService.getDocumentProperties': () => stage.selection() !== null,
    'PropertiesService.getScriptProperties': () => true,
    'PropertiesService.getUserProperties': () => true,
    'Properties.getProperty': (_, scope: string, key: string) => storeOf(scope).get(key) ?? null,
    'Properties.getProperties': (_, scope: string) => Object.fromEntries(storeOf(scope)),
    'Properties.setProperty': (_, scope: string, key: string, value: string) =>
      put(scope, { [key]: value }, 'keep'),
    'Properties.setProperties': (
      _,
      scope: string,
      values: Record<string, string>,
      deleteAllOthers: boolean,
    ) => put(scope, values, deleteAllOthers ? 'delete' : 'keep'),
    'Properties.deleteProperty': (_, scope: string, key: string) => {
      storeOf(scope).delete(key);
    },
    'Properties.deleteAllProperties': (_, scope: string) => storeOf(scope).clear(),
  };
}

const MAX_CACHE_KEY = 250;
const MAX_CACHE_SECONDS = 21_600;

/** `CacheService`: values expire by the host's clock. */
export function cacheServices(stage: Stage, quotas: Quotas, clock: Clock): Services {
  const entries = new Map<string, { value: string; until: number }>();
  const full = (scope: string, key: string) => JSON.stringify([keyed(stage)(scope), key]);
  const read = (scope: string, key: string) => {
    const found = entries.get(full(scope, key));
    return found && found.until > clock.now() ? found.value : null;
  };
  return {
    'CacheService.getDocumentCache': () => stage.selection() !== null,
    'CacheService.getScriptCache': () => true,
    'CacheService.getUserCache': () => true,
    'Cache.get': (_, scope: string, key: string) => read(scope, key),
    'Cache.getAll': (_, scope: string, keys: string[]) => {
      const found = keys.map((key) => [key, read(scope, key)] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    },
    'Cache.putAll': (_, scope: string, values: Record<string, string>, seconds: number) => {
      for (const [key, value] of Object.entries(values)) {
        if (key.length > MAX_CACHE_KEY) throw exception('Argument too large: key');
        if (size(value) > quotas.cacheBytes) throw exception('Argument too large: value');
        const until = clock.now() + Math.min(seconds, MAX_CACHE_SECONDS) * 1000;
        entries.set(full(scope, key), { value, until });
      }
    },
    'Cache.removeAll': (_, scope: string, keys: string[]) => {
      for (const key of keys) entries.delete(full(scope, key));
    },
  };
}
