import { done, failed, type Outcome } from '../../shared/outcome';
import { normalCode } from '../../shared/reports/cells';
import type { WorkbookGrid } from '../../shared/reports/types';
import type { BookSubject } from '../layout/score-book/types';
import { cellKey, comparedEntries, type EntryConflict } from './entered-cells';
import { evidenceKey, type HandedIn } from './read-evidence';
import { readScoreBook } from './read-score-book';
import { type SubjectCell, subjectCells } from './subject-cells';
import type { EvidenceRow, ScoreBookRead } from './types';

/** What a subject entered in her own workbook and the score book does not hold. */
export interface Collected {
  cells: SubjectCell[];
  conflicts: EntryConflict[];
  evidence: HandedIn[];
  /** Entries that the score book has no cell for: their criterion was dropped. */
  unplaced: SubjectCell[];
}

/** The score book that is collected into, with its cells by subject (`subjectCells`). */
export interface CollectingBook {
  read: ScoreBookRead;
  cells: ReadonlyMap<string, readonly SubjectCell[]>;
}

/**
 * What the own workbook of a subject adds to the score book, by codes. Refused when it is no score
 * book of the same plan and period, or one of somebody else.
 */
export function collectedFrom(
  own: WorkbookGrid,
  subject: BookSubject,
  { read: book, cells }: CollectingBook,
): Outcome<Collected> {
  const { plan, period } = book.template;
  const read = readScoreBook(own, { plan: plan.code, period: period.code });
  if (!read.ok) return read;
  const key = normalCode(subject.code);
  if (read.value.subjects.every(({ code }) => normalCode(code) !== key)) {
    return failed({ code: 'own.collect.other-subject', params: { name: subject.name } });
  }
  const there = cells.get(key) ?? [];
  const { taken, conflicts } = comparedEntries(there, subjectCells(own, read.value).get(key) ?? []);
  const places = new Set(there.map(cellKey));
  return done({
    cells: taken.filter((cell) => places.has(cellKey(cell))),
    conflicts,
    evidence: newEvidence(
      book.evidence,
      read.value.evidence.filter((row) => row.subject === key),
    ),
    unplaced: taken.filter((cell) => !places.has(cellKey(cell))),
  });
}

function newEvidence(there: readonly EvidenceRow[], rows: readonly HandedIn[]): HandedIn[] {
  const known = new Set(there.map(evidenceKey));
  return rows.flatMap((row) => {
    if (known.has(evidenceKey(row))) return [];
    known.add(evidenceKey(row));
    const { subject, criterion, title, link, time, hash } = row;
    return [{ subject, criterion, title, link, time, hash }];
  });
}
