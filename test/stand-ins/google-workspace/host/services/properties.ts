import type { Clock } from '../clock';
import { exception } from '../errors';
import type { Execution, Services } from '../execution';
import type { Stage } from '../stage';
import type { Quotas } from '../types';

const size = (text: string) => Buffer.byteLength(text);

/** `document` has one store per spreadsheet, `user` one per person; `script` has one. */
const keyed =
  (stage: Stage) =>
  (scope: string, { person }: Execution) => {
    if (scope === 'document') return `document:${stage.selection()?.spreadsheetId}`;
    return scope === 'user' ? `user:${person.user.email}` : scope;
  };

/** `PropertiesService`: lasts as long as the host, within Google's sizes. */
export function propertyServices(stage: Stage, quotas: Quotas): Services {
  const stores = new Map<string, Map<string, string>>();
  const storeOf = (scope: string, execution: Execution) => {
    const key = keyed(stage)(scope, execution);
    const store = stores.get(key) ?? new Map<string, string>();
    stores.set(key, store);
    return store;
  };
  const put = (
    store: Map<string, string>,
    values: Record<string, string>,
    others: 'keep' | 'delete',
  ) => {
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
    'Properties.getProperty': (execution, scope: string, key: string) =>
      storeOf(scope, execution).get(key) ?? null,
    'Properties.getProperties': (execution, scope: string) =>
      Object.fromEntries(storeOf(scope, execution)),
    'Properties.setProperty': (execution, scope: string, key: string, value: string) =>
      put(storeOf(scope, execution), { [key]: value }, 'keep'),
    'Properties.setProperties': (
      execution,
      scope: string,
      values: Record<string, string>,
      deleteAllOthers: boolean,
    ) => put(storeOf(scope, execution), values, deleteAllOthers ? 'delete' : 'keep'),
    'Properties.deleteProperty': (execution, scope: string, key: string) => {
      storeOf(scope, execution).delete(key);
    },
    'Properties.deleteAllProperties': (execution, scope: string) =>
      storeOf(scope, execution).clear(),
  };
}

const MAX_CACHE_KEY = 250;
const MAX_CACHE_SECONDS = 21_600;

/** `CacheService`: values expire by the host's clock. */
export function cacheServices(stage: Stage, quotas: Quotas, clock: Clock): Services {
  const entries = new Map<string, { value: string; until: number }>();
  const full = (execution: Execution, scope: string, key: string) =>
    JSON.stringify([keyed(stage)(scope, execution), key]);
  const read = (execution: Execution, scope: string, key: string) => {
    const found = entries.get(full(execution, scope, key));
    return found && found.until > clock.now() ? found.value : null;
  };
  return {
    'CacheService.getDocumentCache': () => stage.selection() !== null,
    'CacheService.getScriptCache': () => true,
    'CacheService.getUserCache': () => true,
    'Cache.get': (execution, scope: string, key: string) => read(execution, scope, key),
    'Cache.getAll': (execution, scope: string, keys: string[]) => {
      const found = keys.map((key) => [key, read(execution, scope, key)] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    },
    'Cache.putAll': (execution, scope: string, values: Record<string, string>, seconds: number) => {
      for (const [key, value] of Object.entries(values)) {
        if (key.length > MAX_CACHE_KEY) throw exception('Argument too large: key');
        if (size(value) > quotas.cacheBytes) throw exception('Argument too large: value');
        const until = clock.now() + Math.min(seconds, MAX_CACHE_SECONDS) * 1000;
        entries.set(full(execution, scope, key), { value, until });
      }
    },
    'Cache.removeAll': (execution, scope: string, keys: string[]) => {
      for (const key of keys) entries.delete(full(execution, scope, key));
    },
  };
}
