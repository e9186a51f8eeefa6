import type { Phrase } from './phrase';

/** One end of what lasts. */
type End = 'from' | 'until';

/** Folded texts that say an end and nothing of what lasts. */
const BARE: readonly (readonly [End, RegExp])[] = [
  [
    'from',
    /^(?:(?:ngay|gio|thang|nam|thoi gian|thoi diem|luc) )?(?:bat dau|tu)(?: (?:ngay|gio|thang|nam|luc))?$/,
  ],
  [
    'until',
    /^(?:(?:ngay|gio|thang|nam|thoi gian|thoi diem|luc) )?(?:ket thuc|den|toi)(?: (?:ngay|gio|thang|nam|luc))?$/,
  ],
];
/** Attributes that are an end of something by their names. */
const OF_ATTRIBUTES: Readonly<Record<End, RegExp>> = {
  from: /^start_(?:date|time)$|^(?!party_move|transfer|initiative).*_from$/,
  until: /^end_(?:date|time)$|_until$/,
};

/**
 * True when one text says no more than "từ" or "đến", and the other names that end of something:
 * "Từ tháng" and "Thời gian bắt đầu", "Đến ngày" and "Nghỉ đến ngày".
 */
export function areOneEnd(a: Phrase, b: Phrase): boolean {
  const [mine, its] = [bareEnd(a), bareEnd(b)];
  return (mine !== null && endsOf(b).includes(mine)) || (its !== null && endsOf(a).includes(its));
}

/** The ends that a text may ask for. */
export function endsOf({ attributes }: Pick<Phrase, 'attributes'>): End[] {
  const names = [...attributes];
  const ends: readonly End[] = ['from', 'until'];
  return ends.filter((end) => names.some((one) => OF_ATTRIBUTES[end].test(one)));
}

const bareEnd = ({ plain }: Phrase): End | null =>
  BARE.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
