import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SheetsApiError } from '../store-types';
import { invalid } from './errors';

/** One field of an API message: the message or plain type it holds, and how. */
interface Field {
  type: string;
  shape: 'one' | 'list' | 'map';
}

const plainTypes: Record<string, { typeof: string; called: string }> = {
  string: { typeof: 'string', called: 'TYPE_STRING' },
  number: { typeof: 'number', called: 'TYPE_INT32' },
  boolean: { typeof: 'boolean', called: 'TYPE_BOOL' },
};

let schemas: Map<string, Map<string, Field>> | undefined;

/** The messages of the Sheets API, read from the type declarations of Google's own client. */
function apiSchemas(): Map<string, Map<string, Field>> {
  if (schemas) return schemas;
  const declarations = createRequire(import.meta.url).resolve('@googleapis/sheets/build/v4.d.ts');
  const text = readFileSync(declarations, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  schemas = new Map();
  for (const [, name, body] of text.matchAll(/interface Schema\$(\w+) \{([\s\S]*?)\n {4}\}/g)) {
    const fields = new Map<string, Field>();
    for (const [, field, type] of (body ?? '').matchAll(/^\s*(\w+)\?: (.+?)(?: \| null)?;$/gm)) {
      if (field && type) fields.set(field, fieldOf(type));
    }
    if (name) schemas.set(name, fields);
  }
  return schemas;
}

function fieldOf(type: string): Field {
  if (type.startsWith('{')) return { type: 'any', shape: 'map' };
  const list = type.endsWith('[]');
  return {
    type: (list ? type.slice(0, -2) : type).replace('Schema$', ''),
    shape: list ? 'list' : 'one',
  };
}

/** The fields of message `schema`; undefined when it is no message (a plain value). */
export const fieldsOf = (schema: string): ReadonlyMap<string, Field> | undefined =>
  apiSchemas().get(schema);

const snakes = new Map<string, string>();

function snake(name: string): string {
  const known = snakes.get(name);
  if (known !== undefined) return known;
  const written = name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
  snakes.set(name, written);
  return written;
}

/**
 * Refuses a body that is not message `schema`: unknown names and values of a wrong type, at any
 * depth, as the API's JSON parser does. Fields that are null count as missing.
 */
export function checkMessage(schema: string, body: unknown, path = ''): void {
  const fields = fieldsOf(schema);
  if (!fields) return;
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw wrongValue(path, schema, body);
  for (const [name, value] of Object.entries(body)) {
    const field = fields.get(name);
    if (!field) {
      const at = path === '' ? '' : ` at '${path}'`;
      throw parseFailure(`Unknown name "${name}"${at}: Cannot find field.`);
    }
    if (value !== null && value !== undefined) {
      checkField(field, value, path === '' ? snake(name) : `${path}.${snake(name)}`);
    }
  }
}

function checkField(field: Field, value: unknown, path: string): void {
  if (field.shape === 'map' || field.type === 'any') return;
  if (field.shape === 'one') {
    checkOne(field.type, value, path);
    return;
  }
  if (!Array.isArray(value)) throw wrongValue(path, field.type, value);
  for (const [index, item] of value.entries()) checkOne(field.type, item, `${path}[${index}]`);
}

function checkOne(type: string, value: unknown, path: string): void {
  const plain = plainTypes[type];
  if (plain ? typeof value !== plain.typeof : false) {
    throw wrongValue(path, plain?.called ?? type, value);
  }
  if (!plain) checkMessage(type, value, path);
}

const parseFailure = (message: string): SheetsApiError =>
  invalid(`Invalid JSON payload received. ${message}`);

const wrongValue = (path: string, type: string, value: unknown): SheetsApiError =>
  invalid(`Invalid value at '${path}' (${type}), ${JSON.stringify(value)}`);
