import { provinceCodeOf, readPlace } from '../view/place-names';
import { remembering } from '../view/remember';
import { change, type ValueRepair } from './change';
import { isCommuneOfToday } from './communes';
import { provinceEntry } from './provinces';

const DISTRICT = /^(?:quận|huyện|thị xã|thành phố|q\.|h\.|tx\.|tp\.?)\s*\S/iu;
const repairProvince = provinceEntry('name');

/** A column of districts, a level that ended on 1/7/2025: emptied, as a proposal. */
export const districtColumn: ValueRepair = () => change('district-ended', 'proposal', '');

/**
 * An address whose parts stand between commas, as it is since 1/7/2025: without the district, and in
 * the province of today. Proposed only where the commune is one of that province today; otherwise
 * what it became is not known here.
 */
export const addressOfToday: ValueRepair = (text) => {
  const parts = text.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  const hasDistrict = DISTRICT.test(before.at(-1) ?? '');
  const province = provinceOfToday(last);
  if (!province || (!hasDistrict && province.text === last)) return null;
  const inner = hasDistrict ? before.slice(0, -1) : before;
  if (!isCommuneOfToday(inner.at(-1) ?? '', province.code)) return null;
  const step = province.text === last ? 'district-ended' : 'province-merged';
  const after = [...inner, province.text].join(', ');
  return change(step, 'proposal', after, { name: province.text });
};

/** A province by its code, and as an address ends with it. */
interface ProvinceOfToday {
  code: string;
  text: string;
}

/** The same few provinces end all addresses of a table. */
const provinceOfToday = remembering((last): ProvinceOfToday | null => {
  const code = provinceCodeOf(readPlace(last));
  if (code === null) return null;
  const repair = repairProvince(last);
  const isMerged = repair?.step === 'province-merged';
  return { code, text: isMerged ? inLetterCaseOf(last, repair.after) : last };
});

/** "tỉnh" inside an address stays in small letters. */
function inLetterCaseOf(before: string, after: string): string {
  const first = before.charAt(0);
  return first === first.toLowerCase() ? first + after.slice(1) : after;
}
