/**
 * What `google.script.run` carries: null, booleans, finite numbers, text, arrays and plain objects
 * of these (https://developers.google.com/apps-script/guides/html/reference/run). Returns what is
 * wrong and where ("result.rows[2].at is a Date"), or null. Works for values of any realm and uses
 * nothing of Node or the browser: the host, the script's world and the page all ask it.
 */
export function notJsonSafe(value: unknown, place: string): string | null {
  return inspect(value, place, []);
}

function inspect(value: unknown, place: string, above: object[]): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${place} is ${value}`;
  if (typeof value !== 'object') return `${place} is a ${typeof value}`;
  if (above.includes(value)) return `${place} refers back to an object that holds it`;
  const within = [...above, value];
  if (Array.isArray(value)) {
    return first(value.map((item, index) => () => inspect(item, `${place}[${index}]`, within)));
  }
  const kind = kindOf(value);
  if (kind !== null) return `${place} is a ${kind}`;
  return first(
    Object.entries(value).map(
      ([key, item]) =>
        () =>
          inspect(item, `${place}.${key}`, within),
    ),
  );
}

function first(checks: (() => string | null)[]): string | null {
  for (const check of checks) {
    const wrong = check();
    if (wrong !== null) return wrong;
  }
  return null;
}

/** The class of an object that is not a plain one, else null. */
function kindOf(value: object): string | null {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return null;
  const isPlain = Object.getPrototypeOf(prototype) === null;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (isPlain && tag === 'Object') return null;
  const name = (prototype as { constructor?: { name?: string } }).constructor?.name;
  return tag !== 'Object' ? tag : name || 'class instance';
}
