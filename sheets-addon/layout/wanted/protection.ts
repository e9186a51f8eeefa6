import type { sheets_v4 } from '@googleapis/sheets';
import { type Area, gridRange } from '../requests';
import type { Request } from '../types';
import { areasOf, joinedDownwards, rowsSaying } from './areas';
import { change } from './changes';
import type { PlacedSheet } from './placed-sheets';
import type { Reconciled } from './types';

type ProtectedRange = sheets_v4.Schema$ProtectedRange;

/**
 * Locks the sheet but for its open cells. Cells open to some people only are open in the lock of the
 * sheet and have a lock of their own that names those people; all locks must let somebody through.
 * The owner of the workbook can always edit. Ours are known by how their description begins.
 */
export function protectionRequests(sheet: PlacedSheet): Reconciled {
  const { there, wanted } = sheet;
  if (!wanted.protection) return { requests: [], changes: [] };
  const { description } = wanted.protection;
  const known = (there?.protectedRanges ?? []).filter((it) =>
    it.description?.startsWith(description),
  );
  const ranges = wantedRanges(sheet, wanted.protection);
  const same =
    !sheet.moved &&
    known.length === ranges.length &&
    ranges.every((range) => known.some((it) => isSame(it, range)));
  if (same) return { requests: [], changes: [] };

  const removed = known.map(
    ({ protectedRangeId }): Request => ({
      deleteProtectedRange: { protectedRangeId: protectedRangeId ?? 0 },
    }),
  );
  const added = ranges.map(
    (protectedRange): Request => ({ addProtectedRange: { protectedRange } }),
  );
  const told = there !== null && !sheet.moved;
  return {
    requests: [...removed, ...added],
    changes: told ? [change('protection-renewed', sheet)] : [],
  };
}

type Protection = NonNullable<PlacedSheet['wanted']['protection']>;

function wantedRanges(sheet: PlacedSheet, { description, open }: Protection): ProtectedRange[] {
  const { sheetId } = sheet;
  const openings = open.map((cells) => ({ ...cells, areas: openAreas(sheet, cells) }));
  const unprotectedRanges = joinedDownwards(openings.flatMap(({ areas }) => areas)).map((area) =>
    gridRange(sheetId, area),
  );
  const named = openings.flatMap(({ areas, editors, saying }) => {
    if (!editors) return [];
    const users = [...editors].sort();
    // Between rows that say whose they are stand rows of others.
    const blocks = saying ? [...byRows(areas).values()] : [areas];
    return blocks
      .filter((block) => block.length > 0)
      .map(
        (block): ProtectedRange => ({
          range: gridRange(sheetId, around(block)),
          description: `${description} ${users.join(', ')}`,
          warningOnly: false,
          editors: { users },
        }),
      );
  });
  return [{ range: { sheetId }, description, warningOnly: false, unprotectedRanges }, ...named];
}

function openAreas(sheet: PlacedSheet, cells: Protection['open'][number]): Area[] {
  const { saying } = cells;
  return areasOf(sheet, cells, saying && rowsSaying(sheet, saying));
}

/** Areas side by side put together. */
function byRows(areas: readonly Area[]): Map<number, Area[]> {
  const blocks = new Map<number, Area[]>();
  for (const area of areas) blocks.set(area.top, [...(blocks.get(area.top) ?? []), area]);
  return blocks;
}

/** One range around all areas: what lies between them is locked by the lock of the sheet. */
function around(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** Google adds the owner to the editors; who else is named stands in the description. */
function isSame(there: ProtectedRange, wanted: ProtectedRange): boolean {
  const users = new Set((there.editors?.users ?? []).map((user) => user.toLowerCase()));
  return (
    there.description === wanted.description &&
    there.warningOnly !== true &&
    rangeKey(there.range) === rangeKey(wanted.range) &&
    rangeKeys(there.unprotectedRanges) === rangeKeys(wanted.unprotectedRanges) &&
    (wanted.editors?.users ?? []).every((user) => users.has(user.toLowerCase()))
  );
}

const rangeKeys = (ranges: readonly sheets_v4.Schema$GridRange[] = []): string =>
  ranges.map(rangeKey).sort().join('\n');

const rangeKey = (range: sheets_v4.Schema$GridRange = {}): string =>
  [range.startRowIndex, range.endRowIndex, range.startColumnIndex, range.endColumnIndex].join(' ');
