import { call } from './bridge';
import { requireArguments, service } from './service';

const LOCK_SCOPES = ['Document', 'Script', 'User'] as const;

function lock(scope: string) {
  return service('Lock', {
    tryLock: (timeoutMs: number) => call<boolean>('Lock.tryLock', scope, timeoutMs),
    waitLock: (timeoutMs: number) => call<undefined>('Lock.waitLock', scope, timeoutMs),
    releaseLock: () => call<undefined>('Lock.releaseLock', scope),
    hasLock: () => call<boolean>('Lock.hasLock', scope),
  });
}

const getLock = (scope: (typeof LOCK_SCOPES)[number]) => () =>
  call<boolean>(`LockService.get${scope}Lock`) ? lock(scope.toLowerCase()) : null;

export const LockService = service('LockService', {
  getDocumentLock: getLock('Document'),
  getScriptLock: getLock('Script'),
  getUserLock: getLock('User'),
});

interface Properties {
  getProperty(key: string): string | null;
  setProperty(key: string, value: unknown): Properties;
  setProperties(values: Record<string, unknown>, deleteAllOthers?: boolean): Properties;
  getProperties(): Record<string, string>;
  getKeys(): string[];
  deleteProperty(key: string): Properties;
  deleteAllProperties(): Properties;
}

function properties(scope: string): Properties {
  const chained = (method: string, ...args: unknown[]) => {
    call(`Properties.${method}`, scope, ...args);
    return built;
  };
  const built: Properties = service<Properties>('Properties', {
    getProperty: (key) => call<string | null>('Properties.getProperty', scope, key),
    getProperties: () => call<Record<string, string>>('Properties.getProperties', scope),
    getKeys: () => Object.keys(call<Record<string, string>>('Properties.getProperties', scope)),
    setProperty(key, value) {
      requireArguments('Properties.setProperty', [key, value], ['string', 'any']);
      return chained('setProperty', key, String(value));
    },
    setProperties(values, deleteAllOthers = false) {
      const texts = Object.entries(values).map(([key, value]) => [key, String(value)]);
      return chained('setProperties', Object.fromEntries(texts), deleteAllOthers);
    },
    deleteProperty: (key) => chained('deleteProperty', key),
    deleteAllProperties: () => chained('deleteAllProperties'),
  });
  return built;
}

const getProperties = (scope: 'Document' | 'Script' | 'User') => () =>
  call<boolean>(`PropertiesService.get${scope}Properties`) ? properties(scope.toLowerCase()) : null;

export const PropertiesService = service('PropertiesService', {
  getDocumentProperties: getProperties('Document'),
  getScriptProperties: getProperties('Script'),
  getUserProperties: getProperties('User'),
});

function cache(scope: string) {
  return service('Cache', {
    get: (key: string) => call<string | null>('Cache.get', scope, key),
    getAll: (keys: string[]) => call<Record<string, string>>('Cache.getAll', scope, keys),
    put(key: string, value: string, seconds = 600) {
      requireArguments('Cache.put', [key, value], ['string', 'string']);
      call('Cache.putAll', scope, { [key]: value }, seconds);
    },
    putAll(values: Record<string, string>, seconds = 600) {
      call('Cache.putAll', scope, values, seconds);
    },
    remove: (key: string) => call<undefined>('Cache.removeAll', scope, [key]),
    removeAll: (keys: string[]) => call<undefined>('Cache.removeAll', scope, keys),
  });
}

const getCache = (scope: 'Document' | 'Script' | 'User') => () =>
  call<boolean>(`CacheService.get${scope}Cache`) ? cache(scope.toLowerCase()) : null;

export const CacheService = service('CacheService', {
  getDocumentCache: getCache('Document'),
  getScriptCache: getCache('Script'),
  getUserCache: getCache('User'),
});
