import type { ListRule } from '../../targets';
import { type Check, judgeTexts, type Verdict } from '../fault';
import { provinceNamedIn } from '../places/provinces';
import type { FieldList } from './field-list';
import { listOf } from './list-of-target';

const PROVINCES = 'provinces-34';
const PLACES = [PROVINCES, 'communes-3321'];
/** "Tỉnh Lào Cai", "Xã Bản Hồ", "P. Mường Thanh": the type does not belong to the name. */
const PLACE_TYPE = /^(?:tỉnh|thành phố|tp\.?|xã|phường|đặc khu|thị trấn|x\.|p\.|tt\.)\s+(?=\S)/iu;

/** Values that are not in the code list of their field, or not as the list writes them. */
export const checkLists: Check = function* (records) {
  for (const [field, rule] of Object.entries(records.target.lists)) {
    const list = listOf(records.target, field);
    if (list === null) continue;
    const judge = (text: string) => judgeEntry(text, rule, list);
    for (const [record, verdict] of judgeTexts(records, field, judge)) {
      yield { ...verdict, ...outside(verdict, rule), record, field };
    }
  }
};

function judgeEntry(text: string, rule: ListRule, list: FieldList): Verdict | null {
  const isPlace = rule.names.some((name) => PLACES.includes(name));
  const name = isPlace ? text.replace(PLACE_TYPE, '') : text;
  const found = list.find(name);
  if (found?.isWrittenRight) return null;
  if (found) return { code: 'list-spelling', params: { proposal: found.entry.name } };
  const merged = rule.names.includes(PROVINCES) ? provinceNamedIn(text) : null;
  if (merged) return { code: 'province-merged', params: { proposal: merged.name } };
  const near = list.nearest(name);
  return near
    ? { code: 'list-near-miss', params: { proposal: near.name } }
    : { code: 'not-in-list' };
}

/** The target says how bad it is to stand outside its list. */
function outside({ code }: Verdict, rule: ListRule): { severity?: ListRule['outside'] } {
  return code === 'not-in-list' || code === 'list-near-miss' ? { severity: rule.outside } : {};
}
