import { notJsonSafe } from '../json-safe';
import { call, exception } from './bridge';
import { requireArguments, service } from './service';

function method(name: string, ...shapes: string[][]) {
  return (...args: unknown[]): unknown => {
    requireArguments(name, args, ...shapes);
    const wrong = notJsonSafe(args, 'arguments');
    if (wrong) throw exception(`${name}: ${wrong}`);
    return call(name, ...args);
  };
}

/** Advanced service Drive (API v3), as far as files are made, found and shared. */
export const Drive = service('Drive', {
  Files: service('Drive.Files', {
    create: method('Drive.Files.create', ['object']),
    list: method('Drive.Files.list', [], ['object']),
  }),
  Permissions: service('Drive.Permissions', {
    create: method(
      'Drive.Permissions.create',
      ['object', 'string'],
      ['object', 'string', 'object'],
    ),
  }),
});
