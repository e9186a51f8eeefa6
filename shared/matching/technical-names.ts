import { fold } from '../vietnamese/fold';
import { splitCamelCase } from './label-text';
import { type Entry, lookUp, lookUpCompact, lookUpShortened, readQualifiers } from './vocabulary';

/** What the id or name of a control says; technical names never carry marks. */
export interface TechnicalName {
  name: string;
  plain: string;
  /** `plain` without spaces. */
  compact: string;
  entry: Entry | null;
  /** 0–1: whole name, words run together, or shortened words. */
  strength: number;
  numbers: string;
}

/** Kinds of control that programmers put before a name, and framework noise. */
const PREFIX =
  /^(?:txt|cbo|cmb|ddl|drp|sel|slt|rad|rdo|rdb|rbl|chk|cbx|ckb|dtp|dte|dt|num|inp|input|fld|field|frm|form|ctl\d*|ctrl|tb|tbx|edt|lst|lbl|ma|hdn|mat|ant|ext|combo|combobox|textbox|select|textfield|datefield|id|user|customer|customers|contact|account|register|registration|reg|signup|profile|person|student|new|main|content|contentplaceholder\d*|body|master|page|data|model|entity|item|value|text|ui|app|my|checkout|payment|section|autocomplete|js|web|hs|cc form)\s+/;
const SUFFIX =
  /\s+(?:input|field|textbox|text|txt|select|box|value|control|id|el|element|inner|edit|combo|widget|name field|\d{3,}|c)$/;
const cache = new Map<string, TechnicalName>();
const LARGEST_CACHE = 5000;
/** How surely words of which only the beginnings are kept name a thing. */
const SHORTENED = 0.92;

/** Reads an id, name or autocomplete token. */
export function readTechnicalName(name: string): TechnicalName {
  const known = cache.get(name);
  if (known) return known;
  const read = readAfresh(name);
  if (cache.size >= LARGEST_CACHE) cache.clear();
  cache.set(name, read);
  return read;
}

function readAfresh(name: string): TechnicalName {
  const last = name.split(/[$.:[\]>]+/).filter((part) => /[a-z]/i.test(part));
  const forms = new Set<string>();
  for (const part of [last.at(-1) ?? '', last.slice(-2).join(' '), name]) {
    for (const form of stripped(fold(splitCamelCase(part)))) forms.add(form);
  }
  const numbers = /(?:^|\D)(\d)$/.exec(name.trim())?.[1] ?? '';
  const whole = fold(splitCamelCase(name));
  const compact = whole.replaceAll(' ', '');
  let best: TechnicalName = { name, plain: whole, compact, entry: null, strength: 0, numbers };
  for (const plain of forms) {
    const { entry, strength } = interpret(plain);
    if (entry && strength > best.strength)
      best = { name, plain, compact, entry, strength, numbers };
  }
  return best;
}

/** The name as it is, then without prefixes and suffixes that only speak of the control. */
function* stripped(plain: string): Generator<string> {
  if (plain === '') return;
  yield plain;
  let rest = plain;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = `${rest} `.replace(PREFIX, '').trim();
    rest = rest.replace(SUFFIX, '');
    if (rest !== before && rest !== '') yield rest;
  }
  const glued = /^(?:txt|cbo|cmb|ddl|rdo|rad|chk|dtp|sel|inp)([a-z]{2,}.*)$/.exec(rest)?.[1];
  if (glued) yield* stripped(glued);
}

function interpret(plain: string): { entry: Entry | null; strength: number } {
  const whole = lookUp(plain, true);
  if (whole) return { entry: whole, strength: 1 };
  const compact = lookUpCompact(plain);
  if (compact) return { entry: compact, strength: 0.97 };
  const withoutNumber = plain.replace(/\s*\d+$/, '');
  const numbered = withoutNumber === plain ? null : lookUpCompact(withoutNumber);
  if (numbered) return { entry: numbered, strength: 0.9 };
  const { owner, place, rest } = readQualifiers(plain, true);
  const isQualified = owner !== null || place !== null;
  const owned = isQualified ? lookUpCompact(rest) : null;
  if (owned) return { entry: { attributes: owned.attributes, owner, place }, strength: 0.95 };
  const short = lookUpShortened(plain);
  if (short) return { entry: short, strength: SHORTENED };
  const ownedShort = isQualified ? lookUpShortened(rest) : null;
  if (ownedShort) return { entry: { ...ownedShort, owner, place }, strength: SHORTENED };
  return { entry: null, strength: 0 };
}
