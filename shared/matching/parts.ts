import { fold } from '../vietnamese/fold';
import type { Phrase } from './phrase';
import type { TechnicalName } from './technical-names';
import type { Control } from './types';

/** Attributes that are asked in several controls under one label, and their parts. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  dob: ['dob_day', 'dob_month', 'dob_year'],
  card_expiry: ['card_expiry_month', 'card_expiry_year'],
  full_name: ['given_name', 'family_name', 'middle_name', 'family_middle_name'],
  phone: ['phone_country_code', 'phone_extension'],
};
const MONTH_NAMES = /^(?:thang \d+|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/**
 * A control under a shared label ("Ngày sinh" over three lists, "Name" over two fields) is the part
 * that its own hint, technical name or options tell; any other ambiguous label is settled the same
 * way. Without such evidence the phrase stays as it is.
 */
export function refine(
  phrase: Phrase,
  control: Control,
  hints: readonly Phrase[],
  names: readonly TechnicalName[],
): Phrase {
  if (isNumberOfPaper(phrase, control)) return { ...phrase, attributes: new Set(['national_id']) };
  const sources = [
    ...hints.filter((hint) => hint.strength >= 0.95).map((hint) => hint.attributes),
    ...names.filter(tellsPart).map((name) => name.entry?.attributes),
  ];
  const parts = [...phrase.attributes].flatMap((attribute) => PARTS[attribute] ?? []);
  const byOptions = parts.length > 0 ? partByOptions(control, parts) : null;
  if (byOptions) return { ...phrase, attributes: new Set([byOptions]) };
  for (const told of sources) {
    if (!told || [...phrase.attributes].some((attribute) => told.has(attribute))) continue;
    const part = [...told].filter((one) => parts.includes(one) && canBe(one, control));
    if (part.length > 0) return { ...phrase, attributes: new Set(part) };
  }
  return phrase.attributes.size > 1 ? settle(phrase, sources) : phrase;
}

/** "Giấy tờ tùy thân" over a field to write into asks for the number, over a list for the kind. */
function isNumberOfPaper({ attributes, plain }: Phrase, { kind, options }: Control): boolean {
  const isWritten = (kind === 'text' || kind === 'textarea') && options.length === 0;
  return isWritten && attributes.has('paper_kind') && !/\bloai\b/.test(plain);
}

/** "ten" in a technical name may be the whole name as well as its last part. */
function tellsPart({ strength, plain }: TechnicalName): boolean {
  return strength >= 0.9 && !/(?:^| )(?:ten|ho|name)$/.test(plain.replace(NAME_PART, ''));
}

const NAME_PART = /(?:first|last|given|family|middle|sur|f|l)\s?name$/;

/** "Chọn ngày" in a wide field asks for the whole date, not for its day. */
function canBe(part: string, { kind, maxLength }: Control): boolean {
  if (!part.startsWith('dob_')) return true;
  return kind === 'select' || kind === 'number' || (maxLength !== null && maxLength <= 4);
}

function settle(phrase: Phrase, sources: readonly (ReadonlySet<string> | undefined)[]): Phrase {
  for (const told of sources) {
    const shared = [...phrase.attributes].filter((attribute) => told?.has(attribute));
    if (shared.length > 0 && shared.length < phrase.attributes.size) {
      return { ...phrase, attributes: new Set(shared) };
    }
  }
  return phrase;
}

function partByOptions({ options }: Control, parts: readonly string[]): string | null {
  const labels = options.map((option) => fold(option.label)).filter((label) => label !== '');
  const numbers = labels.map((label) => Number(/\d+$/.exec(label)?.[0] ?? Number.NaN));
  const known = numbers.filter((number) => !Number.isNaN(number));
  const largest = Math.max(...known);
  const find = (end: string) => parts.find((part) => part.endsWith(end)) ?? null;
  if (labels.filter((label) => MONTH_NAMES.test(label)).length >= 10) return find('month');
  if (known.length < 5) return null;
  if (largest === 12 && known.length <= 13) return find('month');
  if (largest >= 28 && largest <= 31) return find('day');
  return largest >= 1900 && largest < 2200 ? find('year') : null;
}
