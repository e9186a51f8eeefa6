import { say } from '../../../shared/words';
import { STYLE } from '../style';
import type { WantedSheet } from '../wanted/types';
import { ROLE, SNAPSHOT_COLUMN } from './codes';
import { LOCKED, locked } from './sheet-head';
import type { ScoreBook } from './types';
import { textOf } from './wanted-cells';

type SnapshotField = keyof typeof SNAPSHOT_COLUMN;

/** An entry as it was last seen, with the code of its row. */
export interface SnapshotLine {
  code: string;
  cells: Readonly<Record<SnapshotField, string>>;
}

const FIELDS = Object.keys(SNAPSHOT_COLUMN) as SnapshotField[];

/** The hidden snapshot of all entries; null leaves it as it is. */
export function snapshotWanted(
  book: ScoreBook,
  lines: readonly SnapshotLine[] | null,
): WantedSheet {
  return {
    ...LOCKED,
    growth: 'list',
    role: ROLE.snapshot(book),
    title: say('sheets.title.snapshot'),
    hidden: true,
    columns: FIELDS.map((field) => ({ code: SNAPSHOT_COLUMN[field], width: 120 })),
    rows: (lines ?? []).map(({ code, cells }) => ({
      code,
      cells: FIELDS.map((field) => textOf(cells[field], STYLE.inputText)),
    })),
    protection: locked(),
  };
}
