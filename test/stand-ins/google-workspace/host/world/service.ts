import { exception } from './bridge';

/** Gives service objects a class, so that they never pass for plain data. */
class ServiceObject {}

/** Names that JavaScript itself looks up on objects it is handed. */
const LOOKED_UP = new Set<PropertyKey>(['then', 'toJSON']);

/**
 * An object of an Apps Script service. What the stand-in lacks fails by name instead of being
 * `undefined`: "SpreadsheetApp.openById is not in the stand-in".
 */
export function service<T extends object>(name: string, members: T): T {
  const target = Object.assign(Object.create(ServiceObject.prototype) as object, members, {
    toString: () => name,
  });
  return new Proxy(target, {
    get(from, key) {
      if (Reflect.has(from, key)) return Reflect.get(from, key) as unknown;
      if (typeof key === 'symbol' || LOOKED_UP.has(key)) return undefined;
      throw exception(`${name}.${key} is not in the stand-in`);
    },
    set(_, key) {
      throw exception(`${name}.${String(key)} cannot be set`);
    },
  }) as T;
}

/** An enumeration of a service: `names` become members that print as their names. */
export function enumeration<K extends string>(
  name: string,
  names: readonly K[],
): Record<K, { toString(): string }> {
  const members = {} as Record<K, { toString(): string }>;
  for (const one of names) {
    const member = Object.create(ServiceObject.prototype) as object;
    members[one] = Object.freeze(
      Object.assign(member, { toString: () => one, name: () => one, ordinal: () => 0 }),
    );
  }
  return service(name, members);
}

/** Throws as Apps Script does when a call's arguments have the wrong types. */
export function requireArguments(method: string, args: unknown[], ...shapes: string[][]) {
  const given = args.map(typeName);
  const fits = shapes.some(
    (shape) =>
      shape.length === args.length &&
      shape.every((wanted, index) => wanted === 'any' || wanted === given[index]),
  );
  if (fits) return;
  const shown = given.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(',');
  throw exception(`The parameters (${shown}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
