import { fieldsOf } from './api-schema';
import { invalid } from './errors';
import { plainCopy } from './plain-copy';

/** A parsed field mask: each name with what is asked under it; an empty map asks for all of it. */
export type FieldMask = Map<string, FieldMask>;

/** Reads `a,b.c,d(e,f/g),*`. */
export function parseMask(text: string): FieldMask {
  const tokens = text.match(/[A-Za-z_]\w*|[*(),./]/g) ?? [];
  if (tokens.join('') !== text.replace(/\s/g, '')) throw badMask(text);
  let next = 0;
  const list = (): FieldMask => {
    const mask: FieldMask = new Map();
    do {
      path(mask);
    } while (tokens[next] === ',' && next++ >= 0);
    return mask;
  };
  const path = (into: FieldMask): void => {
    const name = tokens[next++];
    if (name === undefined || /^[(),./]$/.test(name)) throw badMask(text);
    const known = into.get(name);
    const mask: FieldMask = known ?? new Map();
    into.set(name, mask);
    if (tokens[next] === '.' || tokens[next] === '/') {
      next++;
      if (known?.size === 0) path(new Map());
      else path(mask);
    } else if (tokens[next] === '(') {
      next++;
      for (const [key, value] of list()) mask.set(key, value);
      if (tokens[next++] !== ')') throw badMask(text);
    } else mask.clear();
  };
  const mask = list();
  if (next !== tokens.length) throw badMask(text);
  return mask;
}

const badMask = (text: string) => invalid(`Invalid field selection ${text}`);

/** What `mask` asks of `value`; lists are read item by item. */
export function pick<T>(value: T, mask: FieldMask): T {
  if (mask.size === 0 || mask.has('*')) {
    return mask.get('*')?.size ? pickAll(value, mask.get('*') ?? new Map()) : value;
  }
  if (Array.isArray(value)) return value.map((item) => pick(item, mask)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const picked: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const asked = mask.get(name);
    if (asked) picked[name] = pick(inner, asked);
  }
  return picked as T;
}

function pickAll<T>(value: T, mask: FieldMask): T {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, pick(inner, mask)]);
  return Object.fromEntries(entries) as T;
}

/** The first name in `mask` that message `schema` does not have, as a path; undefined when all fit. */
export function unknownField(mask: FieldMask, schema: string): string | undefined {
  const fields = fieldsOf(schema);
  if (!fields) return undefined;
  for (const [name, inner] of mask) {
    if (name === '*') continue;
    const field = fields.get(name);
    if (!field) return name;
    const below = inner.size > 0 ? unknownField(inner, field.type) : undefined;
    if (below) return `${name}.${below}`;
  }
  return undefined;
}

/** The `fields` of a change: refused when missing or when `schema` lacks one of them. */
export function changeMask(fields: string | null | undefined, schema: string): FieldMask {
  if (!fields) {
    throw invalid(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  const mask = parseMask(fields);
  const unknown = unknownField(mask, schema);
  if (unknown) throw invalid(`Invalid field: ${unknown}`);
  return mask;
}

/**
 * Sets in `target` what `mask` names to what `source` has there; what `source` lacks is cleared.
 * Objects are replaced on the way down, never shared or changed in place.
 */
export function applyMask<T extends object>(target: T, source: T, mask: FieldMask): T {
  const changed = new Map<string, unknown>(Object.entries(target));
  const from = new Map<string, unknown>(Object.entries(source));
  const names = mask.has('*') ? new Set([...changed.keys(), ...from.keys()]) : mask.keys();
  for (const name of names) {
    const inner = mask.get(name) ?? new Map();
    const value = from.get(name) ?? undefined;
    const next =
      inner.size === 0 || inner.has('*')
        ? plainCopy(value)
        : applyMask(asObject(changed.get(name)), asObject(value), inner);
    if (next === undefined || isEmptied(next)) changed.delete(name);
    else changed.set(name, next);
  }
  return Object.fromEntries(changed) as T;
}

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};

const isEmptied = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === 0;
