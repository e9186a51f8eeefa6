import { isUnmarked, spellingKey } from '../../shared/matching/spelling';
import type { TableRow } from '../../shared/tables/types';
import { formatIsoDate, isFullDate, readDate } from '../../shared/vietnamese';
import { fold } from '../../shared/vietnamese/fold';

/** A column of the page that tells rows apart, and the table's column that holds the same. */
export interface GridKey {
  /** Its place among the texts of a row of the page. */
  place: number;
  columnId: string;
}

/** How a row of the page meets the table. Only `met` is ever written into. */
export type Meeting =
  | { kind: 'met'; row: TableRow }
  /** Several could be meant: in the table, or rows of the page that look the same. */
  | { kind: 'ambiguous'; rows: readonly TableRow[] }
  /** One row of the table agrees in some keys and not in this one. */
  | { kind: 'contradicted'; row: TableRow; by: GridKey }
  | { kind: 'absent' };

export interface Meetings {
  /** One for each row of the page. */
  rows: Meeting[];
  /** Rows of the table that no row of the page could be. */
  missing: TableRow[];
}

/**
 * Finds the table's rows on the page by their keys, never by their order. Two rows meet when every
 * key that both have says the same, and neither could meet another.
 */
export function meetRows(
  onPage: readonly { readonly key: readonly string[] }[],
  keys: readonly GridKey[],
  rows: readonly TableRow[],
): Meetings {
  const wanted = rows.map((row) => keys.map(({ columnId }) => keyText(row.cells[columnId]?.text)));
  const fits = onPage.map(({ key }) => {
    const own = keys.map(({ place }) => keyText(key[place]));
    return rows.map((_, at) => compare(own, wanted[at] ?? []));
  });
  const claims = rows.map((_, at) => fits.filter((all) => all[at]?.fit === 'agrees').length);
  const meetings = fits.map((all): Meeting => {
    const found = rows.filter((_, at) => all[at]?.fit === 'agrees');
    const [only] = found;
    const isShared = rows.some((_, at) => all[at]?.fit === 'agrees' && (claims[at] ?? 0) > 1);
    if (only !== undefined) {
      return found.length > 1 || isShared
        ? { kind: 'ambiguous', rows: found }
        : { kind: 'met', row: only };
    }
    const near = rows.flatMap((row, at) => {
      const fit = all[at];
      const by = fit?.fit === 'contradicts' ? keys[fit.key] : undefined;
      return by ? [{ row, by }] : [];
    });
    const [nearest] = near;
    return nearest !== undefined && near.length === 1
      ? { kind: 'contradicted', ...nearest }
      : { kind: 'absent' };
  });
  return { rows: meetings, missing: rows.filter((_, at) => claims[at] === 0) };
}

type Fit =
  | { fit: 'agrees' }
  /** Agrees in some key, but not in the one at `key`. */
  | { fit: 'contradicts'; key: number }
  | { fit: 'none' };

function compare(page: readonly KeyText[], table: readonly KeyText[]): Fit {
  let agreed = 0;
  let against: number | null = null;
  page.forEach((own, at) => {
    const other = table[at];
    if (other === undefined || own.spelling === '' || other.spelling === '') return;
    if (isSame(own, other)) agreed += 1;
    else against ??= at;
  });
  if (agreed === 0) return NONE;
  return against === null ? AGREES : { fit: 'contradicts', key: against };
}

const NONE: Fit = { fit: 'none' };
const AGREES: Fit = { fit: 'agrees' };

/** A text as it is compared; prepared once for all the rows it is held against. */
interface KeyText {
  spelling: string;
  folded: string;
  unmarked: boolean;
}

const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;

/** Dates are the same in whatever way they are written. */
function keyText(text = ''): KeyText {
  const tidy = text.trim();
  const date = DATE.test(tidy) ? readDate(tidy) : null;
  const plain = date && isFullDate(date) ? formatIsoDate(date) : tidy;
  const spelling = spellingKey(plain);
  return { spelling, folded: fold(plain), unmarked: isUnmarked(spelling) };
}

/** The same words, as `sameSpelling` says. */
const isSame = (one: KeyText, other: KeyText) =>
  one.spelling === other.spelling ||
  ((one.unmarked || other.unmarked) && one.folded === other.folded);
