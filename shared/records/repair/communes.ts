import { fold, variantKey } from '../../vietnamese';
import { COMMUNES, type Commune } from '../lists';
import { NearNames } from '../view/near-names';
import { remembering } from '../view/remember';
import { change, type RepairOptions, type RowRepair, type ValueChange } from './change';

const TYPE = /^(xã|phường|đặc khu|thị trấn|x\.|p\.|tt\.)\s*(?=\S)/iu;
/** Types by the letters they begin with; a thị trấn is none of those of today. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  'x.': 'Xã',
  'p.': 'Phường',
  'tt.': 'Thị trấn',
};

const byCode = new Map(COMMUNES.map((commune) => [commune.code, commune]));
const bySpelling = grouped(({ name }) => variantKey(name));
const byFolded = grouped(({ name }) => fold(name));

/** The province a row is in, by its code; null when the row does not tell. */
export type ProvinceOfRow = (rowIndex: number) => string | null;

/**
 * Communes as the list of 3,321 writes them, looked for in the row's province. Where only the type is
 * another than in the list ("Thị trấn" → "Xã") the list proves the new name, which is a proposal; a
 * name the list does not have is left alone: what became of it is not known here.
 */
export function communeEntry(
  provinceOf: ProvinceOfRow,
  wanted: RepairOptions['codeLists'],
): RowRepair {
  const known = new Map<string, ValueChange | null>();
  return (text, rowIndex) => {
    const province = provinceOf(rowIndex);
    const key = `${province} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = /^\d+$/.test(text)
      ? fromCode(text, province, wanted)
      : fromName(text, province, wanted);
    known.set(key, found);
    return found;
  };
}

function fromCode(
  text: string,
  province: string | null,
  wanted: RepairOptions['codeLists'],
): ValueChange | null {
  const commune = byCode.get(text);
  if (wanted === 'code' || !commune) return null;
  if (province !== null && commune.provinceCode !== province) return null;
  return change('code-to-name', 'safe', fullName(commune), { name: fullName(commune) });
}

function fromName(
  text: string,
  province: string | null,
  wanted: RepairOptions['codeLists'],
): ValueChange | null {
  const written = TYPE.exec(text)?.[0] ?? '';
  const type = fullType(written);
  const named = find(text.slice(written.length), province);
  const fitting = type === '' ? named : named.filter((one) => one.type === type);
  const [only, ...others] = fitting.length > 0 ? fitting : named;
  if (!only) return fromNearName(text.slice(written.length), type, province, wanted);
  const isOne = others.length === 0 && province !== null;
  if (fitting.length === 0) {
    const after = wanted === 'code' ? only.code : fullName(only);
    return isOne ? change('commune-renamed', 'proposal', after, { name: fullName(only) }) : null;
  }
  if (wanted === 'code') {
    return isOne ? change('name-to-code', 'safe', only.code, { name: fullName(only) }) : null;
  }
  const isSpelledOneWay = others.every((other) => other.name === only.name);
  const after = type === '' ? only.name : `${type} ${only.name}`;
  if (!isSpelledOneWay || after === text) return null;
  return change('list-spelling', 'safe', after, { name: after });
}

/** The one commune of the row's province that a name misses by a letter. */
function fromNearName(
  name: string,
  type: string,
  province: string | null,
  wanted: RepairOptions['codeLists'],
): ValueChange | null {
  const near = province === null || /\d/.test(name) ? null : nearIn(province).find(name);
  if (near === null || (type !== '' && type !== near.type)) return null;
  if (wanted === 'code') return change('name-to-code', 'proposal', near.code, { name: near.name });
  const after = type === '' ? near.name : `${type} ${near.name}`;
  return change('list-spelling', 'proposal', after, { name: after });
}

const nearIn = remembering(
  (province: string) =>
    new NearNames(
      COMMUNES.filter(({ provinceCode }) => provinceCode === province),
      ({ name }) => name,
    ),
);

/** Communes of a name in any spelling or typed without diacritics, in a province or anywhere. */
function find(name: string, province: string | null): readonly Commune[] {
  const isUnmarked = /^[ -~]*$/.test(name);
  const spelled = bySpelling.get(variantKey(name));
  const all = spelled ?? (isUnmarked ? byFolded.get(fold(name)) : undefined) ?? [];
  return province === null ? all : all.filter((one) => one.provinceCode === province);
}

/** True when the province has this commune, its type and name as they are written today. */
export function isCommuneOfToday(text: string, province: string): boolean {
  const written = TYPE.exec(text)?.[0] ?? '';
  const type = fullType(written);
  return find(text.slice(written.length), province).some((one) => type === '' || one.type === type);
}

function fullType(written: string): string {
  const type = written.trim().toLowerCase();
  return TYPE_NAMES[type] ?? type.charAt(0).toUpperCase() + type.slice(1);
}

function fullName({ type, name }: Commune): string {
  return `${type} ${name}`;
}

function grouped(keyOf: (commune: Commune) => string): Map<string, Commune[]> {
  const groups = new Map<string, Commune[]>();
  for (const commune of COMMUNES) {
    const key = keyOf(commune);
    const group = groups.get(key);
    if (group) group.push(commune);
    else groups.set(key, [commune]);
  }
  return groups;
}
