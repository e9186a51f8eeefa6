import { remembering } from '../../records/view/remember';
import { fold } from '../../vietnamese/fold';
import { areSame, type Spelling, spellingOf } from '../spelling';
import type { ControlOption } from '../types';

/** Kinds of place that stand before a place name, folded, with their abbreviations. */
const PLACE_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:thanh pho|tp)\s+/, 'thanh pho'],
  [/^(?:tinh)\s+/, 'tinh'],
  [/^(?:quan)\s+/, 'quan'],
  [/^(?:huyen)\s+/, 'huyen'],
  [/^(?:thi xa|tx)\s+/, 'thi xa'],
  [/^(?:thi tran|tt)\s+/, 'thi tran'],
  [/^(?:phuong|p)\s+/, 'phuong'],
  [/^(?:dac khu)\s+/, 'dac khu'],
  [/^(?:xa|x)\s+/, 'xa'],
];
/** A code written before or after the name: "01 - Kinh", "AK - Alaska", "Kinh (01)". */
const CODE_BEFORE =
  /^\s*(?:([\p{N}.]{1,8})\s*[-–.:)/|]\s*|([\p{Lu}\p{N}]{2,6})\s+[-–:|]\s+)(?=\p{L})/u;
const CODE_AFTER = /\s*[([]\s*[\p{N}.]{1,8}\s*[)\]]\s*$/u;

/**
 * The option that a text names, or null when none or several could be meant. Tried in turn: the
 * label as it stands, the option's own value, the label in any spelling, the code before it, the label
 * without its code,
 * written together or apart ("H'Mông" = "Hmông"), and without the kind of place ("Xã Thanh Nưa" = "Thanh Nưa", but never "Phường Thanh Nưa").
 */
export function findOption(options: readonly ControlOption[], text: string): ControlOption | null {
  const wanted = text.trim();
  if (wanted === '') return null;
  for (const part of ['label', 'value'] as const) {
    const found = options.filter((one) => one[part] === wanted && !isPlaceholder(one));
    if (found.length > 0) return theOneOf(found);
  }
  const asked = formsAsked(wanted);
  const tests: ((one: Forms) => boolean)[] = [
    (one) => areSame(one.whole, asked.whole),
    (one) => one.code === wanted,
    (one) => areSame(one.plain, asked.plain),
    (one) => areSame(one.joined, asked.joined),
    (one) => samePlace(one.place, asked.place),
  ];
  const real = options.map(formsOf).filter((one) => !one.isPlaceholder);
  for (const test of tests) {
    const found = real.filter(test).map(({ option }) => option);
    if (found.length > 0) return theOneOf(found);
  }
  return null;
}

/** What the label of an option is compared by, read once for each option of a page. */
interface Forms {
  option: ControlOption;
  isPlaceholder: boolean;
  code: string | null;
  whole: Spelling;
  /** Without its code. */
  plain: Spelling;
  /** The same, written together. */
  joined: Spelling;
  place: Place;
}

const known = new WeakMap<ControlOption, Forms>();

function formsOf(option: ControlOption): Forms {
  const forms = known.get(option) ?? readForms(option);
  known.set(option, forms);
  return forms;
}

function readForms(option: ControlOption): Forms {
  const { label } = option;
  const whole = spellingOf(label);
  const plainLabel = withoutCode(label);
  const plain = plainLabel === label ? whole : spellingOf(plainLabel);
  const together = joined(plainLabel);
  return {
    option,
    isPlaceholder: asksForChoice(option, whole.folded),
    code: codeOf(label),
    whole,
    plain,
    joined: together === plainLabel ? plain : spellingOf(together),
    place: splitPlace(plainLabel, plain),
  };
}

/** The same of the text of a cell. */
const formsAsked = remembering((text) => readForms({ value: text, label: text }));

/** A text of a cell or a list without marks. */
export const folded = remembering(fold);

/** The label of an option without marks. */
export const foldedLabel = ({ label }: ControlOption): string => folded(label);

/** The first line of a list, which asks for a choice and is none. */
export function isPlaceholder(option: ControlOption): boolean {
  return asksForChoice(option, foldedLabel(option));
}

function asksForChoice({ value }: ControlOption, label: string): boolean {
  return value === '' || /^\W*(?:chon|select|choose|please)\b/.test(label);
}

/** What all of them choose, or null when they choose different things. */
function theOneOf(found: readonly ControlOption[]): ControlOption | null {
  const [first] = found;
  const isOne = new Set(found.map((option) => option.value)).size === 1;
  return isOne && first ? first : null;
}

function codeOf(label: string): string | null {
  const [, digits, letters] = CODE_BEFORE.exec(label) ?? [];
  return digits ?? letters ?? null;
}

function withoutCode(label: string): string {
  return label.replace(CODE_BEFORE, '').replace(CODE_AFTER, '');
}

/** Without what some people write inside a word and others do not: blanks, apostrophes, hyphens. */
const joined = (label: string) => label.replace(/[\s'’‘`\-–]+/g, '');

/** Same place name; the kinds may be missing on one side but must not contradict each other. */
function samePlace(left: Place, right: Place): boolean {
  if (left.kind === null && right.kind === null) return false;
  if (left.kind !== null && right.kind !== null && left.kind !== right.kind) return false;
  if (left.kind === null && !left.isName) return false;
  return areSame(left.name, right.name);
}

interface Place {
  kind: string | null;
  name: Spelling;
  /** Each word has its capital, as in the names of places; "Hiệu trưởng" has one. */
  isName: boolean;
}

function splitPlace(text: string, whole: Spelling): Place {
  const { folded } = whole;
  for (const [prefix, kind] of PLACE_KINDS) {
    const found = prefix.exec(folded);
    if (!found || found[0].length >= folded.length) continue;
    const words = found[0].trim().split(' ').length;
    const name = text
      .trim()
      .split(/[\s.]+/)
      .slice(words)
      .join(' ');
    return { kind, name: spellingOf(name), isName: true };
  }
  return { kind: null, name: whole, isName: !/\s\p{Ll}/u.test(text.trim()) };
}
