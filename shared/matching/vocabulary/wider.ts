import { CASES_OF_ALL } from './cases';
import { CASES_OF_COMMUNES } from './cases-of-communes';
import { CASES_OF_SCHOOLS } from './cases-of-schools';

/** By wider attribute its cases. */
const CASES = new Map<string, string[]>();
for (const [wider, cases] of [CASES_OF_ALL, CASES_OF_COMMUNES, CASES_OF_SCHOOLS].flatMap(
  Object.entries<string>,
)) {
  CASES.set(wider, [...(CASES.get(wider) ?? []), ...cases.split(' ')]);
}

const widerOf = new Map<string, Set<string>>();
for (const [wider, cases] of CASES) {
  for (const one of cases) widerOf.set(one, (widerOf.get(one) ?? new Set()).add(wider));
}

/** True when one attribute is a case of the other. */
export function isCaseOf(a: string, b: string): boolean {
  return widerOf.get(a)?.has(b) === true || widerOf.get(b)?.has(a) === true;
}

/** Wider ones that nearly anything is a case of: nothing but shared words says that it is meant. */
const WIDEST: ReadonlySet<string> = new Set([
  'amount',
  'unit',
  'place',
  'result',
  'status',
  'content',
]);

/** Cases that take no value of the wider one: a whole address is no hamlet. */
const NARROW: ReadonlySet<string> = new Set(
  'hamlet residence_before residence_next absent_to stay_host lodging birth_facility trade_learned last_employer'.split(
    ' ',
  ),
);

const related = new Map<string, Set<string>>();
for (const [wider, cases] of CASES) {
  if (WIDEST.has(wider)) continue;
  for (const one of cases) {
    related.set(one, (related.get(one) ?? new Set()).add(wider));
    if (!NARROW.has(one)) related.set(wider, (related.get(wider) ?? new Set()).add(one));
  }
}

/** The wider attributes and the cases of one, where no word need say that it is meant. */
export function relatedTo(attribute: string): Iterable<string> {
  return related.get(attribute) ?? [];
}

const casesOf = (wider: string): string[] => [wider, ...(CASES.get(wider) ?? [])];
const BEGINNINGS: ReadonlySet<string> = new Set(casesOf('start_date'));
const ENDS: ReadonlySet<string> = new Set([...casesOf('end_date'), ...casesOf('expiry_date')]);

/** True when all that the one names begins something and all that the other names ends it. */
export function areBeginningAndEnd(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isAll = (names: ReadonlySet<string>, of: ReadonlySet<string>) =>
    names.size > 0 && [...names].every((one) => of.has(one));
  return (isAll(a, BEGINNINGS) && isAll(b, ENDS)) || (isAll(a, ENDS) && isAll(b, BEGINNINGS));
}
