import { fold, readNumber } from '../../vietnamese';
import { isCounted, scaleOf, sizeIn, unitAsked, unitIn } from '../measures';
import type { Control } from '../types';

/** "3,1kg", "10 tr", "50%", "1m65". */
const WRITTEN = /^([\d.,]+(?:\s\d{3})*)\s*([\p{L}%²³][\p{L}%²³\d. ]*)$/u;
const METRES = /^(\d)\s?m\s?(\d{2})$/i;

/**
 * The number that a text is for a field: "3,1kg" is 3100 where grams are asked for, 3,1 where
 * kilograms are; "10tr" is 10000000, "50%" is 50, and 3 under "Mấy năm" is 36 where months are asked
 * for. Null when it is no number, or when the field does not say in what it counts.
 */
export function amountFor(text: string, control: Control, header: string): number | null {
  const plain = readNumber(text);
  if (plain !== null) return inUnit(plain, unitIn(header), control) ?? plain;
  const metres = METRES.exec(text.trim());
  if (metres) return inUnit(Number(`${metres[1]}.${metres[2]}`), 'm', control);
  const [, digits = '', unit = ''] = WRITTEN.exec(text.trim()) ?? [];
  const number = readNumber(digits.trim());
  if (number === null) return null;
  if (unit.trim() === '%') return asksForShare(control) ? number : null;
  const name = fold(unit);
  const asked = unitAsked(control);
  if (isCounted(name)) return asked === '' || asked === name ? number : null;
  return inUnit(number, name, control);
}

/** Null when either unit is not known, or they are of two kinds. */
function inUnit(number: number, unit: string, control: Control): number | null {
  const scale = scaleOf(unit);
  if (scale === null) return null;
  const size = sizeIn(scale, unit);
  const wanted = sizeIn(scale, unitAsked(control));
  // Without what binary fractions add: 3.1 × 1000 is 3100.
  return size === null || wanted === null
    ? null
    : Number(((number * size) / wanted).toPrecision(12));
}

const asksForShare = ({ label, hints }: Control): boolean =>
  [label, ...hints].some((text) => /%|phần trăm|(?<!\p{L})t[ỷỉ] lệ/iu.test(text.normalize('NFC')));
