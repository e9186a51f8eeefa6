import { PROVINCES, type Province } from '../../lists';
import { provinceCodeOf, readPlace } from '../../view/place-names';

const byCode = new Map(PROVINCES.map((province) => [province.code, province]));

/** The province of today that a text names as a whole, by its own name or one of before 1/7/2025. */
export function provinceNamedIn(text: string): Province | null {
  const lastPart = text.slice(text.lastIndexOf(',') + 1);
  const code = provinceCodeOf(readPlace(lastPart));
  return code === null ? null : (byCode.get(code) ?? null);
}
