/**
 * What `google.script.run` carries: null, booleans, finite numbers, text, arrays and plain objects
 * of these (https://developers.google.com/apps-script/guides/html/reference/run). Returns what is
 * wrong and where ("result.rows[2].at is a Date"), or null. Works for values of any realm and uses
 * nothing of Node or the browser: the host, the script's world and the page all ask it.
 */
export function notJsonSafe(value: unknown, place: string): string | null {
  const wrong = inspect(value, []);
  return wrong && `${place}${wrong.where} ${wrong.what}`;
}

/** Where inside the value ("" is the value itself, ".rows[2]"), and what is wrong there. */
interface Wrong {
  where: string;
  what: string;
}

/** `above`: the objects around the value. Large answers pass here: nothing is built while all is well. */
function inspect(value: unknown, above: object[]): Wrong | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : itself(`is ${value}`);
  if (typeof value !== 'object') return itself(`is a ${typeof value}`);
  if (above.includes(value)) return itself('refers back to an object that holds it');
  above.push(value);
  const wrong = Array.isArray(value) ? wrongItem(value, above) : wrongMember(value, above);
  above.pop();
  return wrong;
}

const itself = (what: string): Wrong => ({ where: '', what });

function wrongItem(items: unknown[], above: object[]): Wrong | null {
  for (let index = 0; index < items.length; index += 1) {
    const wrong = inspect(items[index], above);
    if (wrong !== null) return { ...wrong, where: `[${index}]${wrong.where}` };
  }
  return null;
}

function wrongMember(object: object, above: object[]): Wrong | null {
  const kind = kindOf(object);
  if (kind !== null) return itself(`is a ${kind}`);
  const members = object as Record<string, unknown>;
  for (const key of Object.keys(members)) {
    const wrong = inspect(members[key], above);
    if (wrong !== null) return { ...wrong, where: `.${key}${wrong.where}` };
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
