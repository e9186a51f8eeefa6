import { sheetPrefix } from '../formula';
import type { Request } from '../types';
import type { PlacedCell } from './cell-runs';
import { type DraftSheet, draftRequests } from './draft-sheets';
import type { PlacedSheet } from './placed-sheets';
import { dimensions } from './structure';
import type { WantedRow } from './types';

/** New sheets that are alike but for some of what their cells say; the others are made as copies. */
interface AlikeSheets {
  first: DraftSheet;
  others: DraftSheet[];
}

/** How new sheets that are alike are made from one of them. */
export interface CopiedSheets {
  /** By copy: the sheet it is copied from. */
  originals: ReadonlyMap<PlacedSheet, PlacedSheet>;
  /** Fill the originals with what their copies have too. */
  before: Request[];
  /** What is still to be written when the copies are there, for every draft that was given. */
  rest: DraftSheet[];
}

/**
 * The score sheets of a hundred subjects of one kind are one sheet and its copies, so that what they
 * have in common is sent once. What the API copies along is beyond doubt: originals have only cells,
 * sizes, rules and conditional formats by then; marks, locks and charts come later.
 */
export function copiedSheets(drafts: readonly DraftSheet[]): CopiedSheets {
  const families = alikeSheets(drafts);
  const copies = families.flatMap(({ others }) => others);
  const later = copies.map(({ sheet }) => sheetPrefix(sheet.title));
  const rest = new Map<DraftSheet, DraftSheet>();
  const before = families.flatMap(({ first, others }) => {
    const shared = sharedCells(first, others, later);
    for (const draft of [first, ...others]) {
      rest.set(draft, { ...withFresh(draft, (index) => !shared.has(index)), frame: () => [] });
    }
    return draftRequests(withFresh(first, (index) => shared.has(index)));
  });
  return {
    originals: new Map(
      families.flatMap(({ first, others }) => others.map(({ sheet }) => [sheet, first.sheet])),
    ),
    before,
    rest: drafts.map((draft) => rest.get(draft) ?? draft),
  };
}

/** Two or more new sheets of the same size, looks, rules and formats. Hidden ones are left out. */
function alikeSheets(drafts: readonly DraftSheet[]): AlikeSheets[] {
  const families = new Map<string, AlikeSheets>();
  const keys = new Map<PlacedSheet, string>();
  for (const draft of drafts) {
    const { sheet } = draft;
    if (sheet.there || sheet.wanted.hidden) continue;
    const known = [...keys.keys()].find((other) => hasSameFrame(sheet, other));
    const key = (known && keys.get(known)) ?? frameKey(draft);
    if (!known) keys.set(sheet, key);
    const family = families.get(key);
    if (family) family.others.push(draft);
    else families.set(key, { first: draft, others: [] });
  }
  return [...families.values()].filter(({ others }) => others.length > 0);
}

/** New sheets made of the same parts, but for what some of their cells say, need no comparing. */
function hasSameFrame({ wanted: one }: PlacedSheet, { wanted: other }: PlacedSheet): boolean {
  return (
    one.columns === other.columns &&
    one.rules === other.rules &&
    one.formats === other.formats &&
    one.frozenThrough === other.frozenThrough &&
    one.frozenColumns === other.frozenColumns &&
    !one.newRows &&
    !other.newRows &&
    one.growth === other.growth &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, index) => isSameLine(row, other.rows[index]))
  );
}

const isSameLine = (one: WantedRow, other: WantedRow | undefined): boolean =>
  one === other ||
  (one.code === other?.code &&
    one.height === other.height &&
    one.hidden === other.hidden &&
    one.cells.length === other.cells.length &&
    one.cells.every(({ look }, index) => look === other.cells[index]?.look));

/** All that is asked for a new sheet but its id, its name and what its cells say. */
function frameKey({ sheet, frame }: DraftSheet): string {
  const { sheetId, rows, columns, frozenRows, wanted } = sheet;
  const size = [rows.lines.length, columns.lines.length, frozenRows, wanted.frozenColumns];
  const asked = JSON.stringify([size, dimensions(sheet), frame()]);
  return asked.replaceAll(`"sheetId":${sheetId},`, '');
}

/**
 * Indexes of new cells that say the same in the same place of all sheets, but for formulas that name
 * sheets that come later.
 */
function sharedCells(
  first: DraftSheet,
  others: readonly DraftSheet[],
  later: readonly string[],
): ReadonlySet<number> {
  const cells = first.contents.fresh;
  const shared = cells.flatMap((cell, index) => {
    const inAll = others.every(({ contents }) => saysTheSame(contents.fresh[index], cell));
    return inAll && !later.some((prefix) => cell.key.includes(prefix)) ? [index] : [];
  });
  return new Set(shared);
}

/** Sheets that share a wanted cell have it in the same lines, and it names its own sheet only by naming none. */
const saysTheSame = (one: PlacedCell | undefined, other: PlacedCell): boolean =>
  one !== undefined &&
  one.row === other.row &&
  one.column === other.column &&
  ((one.wanted !== undefined && one.wanted === other.wanted) || one.key === other.key);

const withFresh = (draft: DraftSheet, isKept: (index: number) => boolean): DraftSheet => ({
  ...draft,
  contents: {
    ...draft.contents,
    fresh: draft.contents.fresh.filter((_, index) => isKept(index)),
  },
});
