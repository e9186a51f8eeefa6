import { fold, variantKey } from '../../vietnamese';
import { PROVINCES, type Province } from '../lists';
import { provinceCodeOf, readPlace } from '../view/place-names';
import { change, type RepairOptions, type ValueChange, type ValueRepair } from './change';

/** A province's type before its name, written out or shortened. */
const TYPE = /^(tỉnh|thành phố|tp\.?|t\.)\s*(?=\S)/iu;

const byCode = new Map(PROVINCES.map((province) => [province.code, province]));
const current = namesOf(PROVINCES.map((province) => [province.name, province]));
/** Provinces that ended on 1/7/2025, each with the one it went into. */
const ended = PROVINCES.flatMap((province) =>
  province.mergedFrom
    .filter(({ name }) => current(name) === null)
    .map((old) => ({ old, province })),
);
const endedNames = namesOf(ended.map(({ old, province }) => [old.name, province]));
/** Some codes go on: 15 was Yên Bái and is Lào Cai. */
const endedCodes = new Map(ended.map(({ old, province }) => [old.code, province]));

/** A province text taken apart. */
interface Written {
  /** "Tỉnh" or "Thành phố" when it is written, in the province's own word; '' when it is not. */
  type: string;
  name: string;
}

/**
 * Provinces as the list of 34 writes them, the type kept where it was written. One that ended on
 * 1/7/2025 becomes the one it went into, as a proposal: some papers have to keep the old name.
 */
export function provinceEntry(wanted: RepairOptions['codeLists']): ValueRepair {
  return (text) => fromCode(text, wanted) ?? fromName(text, wanted);
}

function fromCode(text: string, wanted: RepairOptions['codeLists']): ValueChange | null {
  const into = endedCodes.get(text);
  const after = wanted === 'code' ? into?.code : into?.name;
  if (into && after !== undefined && after !== text) return merged(into, after);
  const province = byCode.get(text);
  if (!province || wanted === 'code') return null;
  return change('code-to-name', 'safe', province.name, { name: province.name });
}

function fromName(text: string, wanted: RepairOptions['codeLists']): ValueChange | null {
  const written = readWritten(text);
  const province = current(written.name);
  const into = province ?? endedNames(written.name) ?? byDailyName(text);
  if (!into) return null;
  const type = typeOf(into, written.type);
  if (type === null) return null;
  const after = wanted === 'code' ? into.code : `${type}${into.name}`;
  if (after === text) return null;
  if (!province && endedNames(written.name)) return merged(into, after);
  const step = wanted === 'code' ? 'name-to-code' : 'list-spelling';
  return change(step, province ? 'safe' : 'proposal', after, { name: into.name });
}

function merged(into: Province, after: string): ValueChange {
  return change('province-merged', 'proposal', after, { name: into.name });
}

function readWritten(text: string): Written {
  const type = TYPE.exec(text)?.[0] ?? '';
  return { type, name: text.slice(type.length) };
}

/** The type with a space, '' when none was written, null when it is not one this province has. */
function typeOf({ type, typeIn2025 }: Province, written: string): string | null {
  if (written === '') return '';
  const isCity = /^t(?:hành phố|p)/iu.test(written);
  const full = isCity ? 'Thành phố' : 'Tỉnh';
  return full === type || full === typeIn2025 ? `${full} ` : null;
}

/** "TP.HCM", "Thừa Thiên Huế": names in use beside the official ones. */
function byDailyName(text: string): Province | null {
  const code = provinceCodeOf(readPlace(text));
  return code === null ? null : (byCode.get(code) ?? null);
}

/** Finds a province by its name in any spelling, or typed without diacritics. */
function namesOf(pairs: readonly (readonly [string, Province])[]) {
  const spellings = new Map(pairs.map(([name, province]) => [variantKey(name), province]));
  const folded = new Map(pairs.map(([name, province]) => [fold(name), province]));
  return (text: string): Province | null => {
    const found = spellings.get(variantKey(text));
    const isUnmarked = /^[ -~]*$/.test(text);
    return found ?? (isUnmarked ? folded.get(fold(text)) : undefined) ?? null;
  };
}
