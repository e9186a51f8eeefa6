import type { PlainDateTime } from '../../shared/movement';
import { normalCode } from '../../shared/reports/cells';
import { formatPoints, type Points, type ScoreEntry } from '../../shared/scoring';
import { say } from '../../shared/words';
import { snapshotRow } from '../layout/score-book/codes';
import type { LogLine } from '../layout/score-book/log-sheet';
import type { CodedSheet } from './coded-sheet';
import { contentAt, type EditedCell, editedCell } from './edited-cell';
import { logLine } from './log-line';
import { sayField } from './say-entry';
import { ENTRY_FIELDS, type SnapshotRow } from './types';

/** Cells that somebody pasted, filled or cleared together: no host tells what stood there before. */
export interface RangeEdit {
  /** Zero-based, the ends not included. */
  rows: { from: number; to: number };
  columns: { from: number; to: number };
  who: string;
  time: PlainDateTime;
}

/**
 * A line for every cell of the scoring in the range that is not as the last snapshot has it. What
 * stood there is said not to be known, with what the snapshot knows.
 */
export function rangeLines(
  sheet: CodedSheet,
  { rows, columns, who, time }: RangeEdit,
  snapshot: readonly SnapshotRow[],
): LogLine[] {
  const kept = new Kept(snapshot);
  const lines = new Map<string, LogLine>();
  for (let row = rows.from; row < rows.to; row++) {
    for (let column = columns.from; column < columns.to; column++) {
      const cell = editedCell(sheet, row, column);
      if (cell === null) continue;
      const after = cell.said(contentAt(sheet, row, column));
      const known = kept.of(cell);
      if (after === (known ?? '')) continue;
      const { subject, criterion, name: field } = cell;
      const before = unknownBefore(known);
      const line = { subject, criterion, field, before, after };
      // The two halves of a percentage tell the same change.
      lines.set(JSON.stringify(line), logLine({ time, who, origin: 'edit' }, line));
    }
  }
  return [...lines.values()];
}

function unknownBefore(known: string | null): string {
  if (known === null) return say('lead.log.unknown');
  return known === ''
    ? say('lead.log.unknown.empty')
    : say('lead.log.unknown.kept', { value: known });
}

/** What a snapshot has, by codes as cells carry them. */
class Kept {
  private readonly rows: ReadonlyMap<string, ScoreEntry>;
  private readonly maxima: ReadonlyMap<string, Points>;

  constructor(snapshot: readonly SnapshotRow[]) {
    this.rows = new Map(
      snapshot.map(({ subject, entry }) => [
        normalCode(snapshotRow(subject, entry.criterionCode)),
        entry,
      ]),
    );
    this.maxima = new Map(
      snapshot.map(({ entry }) => [normalCode(entry.criterionCode), entry.maximum]),
    );
  }

  /** Null for what no snapshot keeps. */
  of({ subject, criterion, field }: EditedCell): string | null {
    if (field === 'maximum') {
      const maximum = this.maxima.get(normalCode(criterion));
      return maximum === undefined ? null : formatPoints(maximum);
    }
    const entered = ENTRY_FIELDS.find((one) => one === field);
    const entry = this.rows.get(normalCode(snapshotRow(subject, criterion)));
    return entered === undefined || entry === undefined ? null : sayField(entry, entered);
  }
}
