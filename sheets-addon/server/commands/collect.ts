import { done, failed, type Outcome } from '../../../shared/outcome';
import { normalCode } from '../../../shared/reports/cells';
import { say } from '../../../shared/words';
import type { CellText } from '../../layout';
import type { LogLine } from '../../layout/score-book/log-sheet';
import type { CollectedCell } from '../../own-protocol';
import type { Answers, Payload } from '../../protocol';
import { logLine } from '../../reading';
import { type CellValue, cellKey, isEmpty } from '../../reading/entered-cells';
import { evidenceKey } from '../../reading/read-evidence';
import { type SubjectCell, subjectCells } from '../../reading/subject-cells';
import { withDocumentLock } from '../google/document-lock';
import { whoActs } from '../google/who';
import { sayCell } from '../own-books/say-cell';
import { type OpenBook, openBook } from '../score-book/open-book';
import { saveBook } from '../score-book/save-book';
import { savingOf } from '../score-book/saving';

/**
 * Writes what was collected from own workbooks, as it was shown. A cell that somebody changed since
 * then stays as it is and is named. One read and one write.
 */
export function collect(payload: Payload<'collect'>): Outcome<Answers['collect']> {
  return withDocumentLock<Answers['collect']>(() => {
    const open = openBook();
    return open.ok ? collected(open.value, payload) : open;
  });
}

function collected(
  open: OpenBook,
  { cells, evidence }: Payload<'collect'>,
): Outcome<Answers['collect']> {
  const { grid, read } = open;
  if (read.template.stage === 'closed') return failed({ code: 'lead.book.closed' });
  const places = subjectCells(grid, read);
  const placed = cells.map((cell) => ({ cell, there: placeOf(places, cell) }));
  const fit = placed.flatMap(({ cell, there }) =>
    there !== null && isSame(there.value, cell.before) ? [{ cell, there }] : [],
  );
  const known = new Set(read.evidence.map(evidenceKey));
  const rows = evidence.filter((row) => !known.has(evidenceKey(row)));
  const saving = savingOf(open);
  const { now } = saving.book;
  const saved = saveBook(open, {
    ...saving,
    cells: fit.map(
      ({ cell, there }): CellText => ({ place: there.place, text: textOf(cell.value) }),
    ),
    evidence: new Map(
      rows.map((row) => [evidenceKey(row), { ...row, state: 'waiting' as const, reason: '' }]),
    ),
    log: linesOf(
      open,
      now,
      fit.map(({ cell }) => cell),
    ),
  });
  if (!saved.ok) return saved;
  const names = new Map(read.subjects.map(({ code, name }) => [normalCode(code), name]));
  return done({
    written: fit.length,
    evidence: rows.length,
    changed: placed
      .filter(({ cell }) => !fit.some((one) => one.cell === cell))
      .map(
        ({ cell }) =>
          `${names.get(normalCode(cell.subject)) ?? cell.subject} · ${sayCell(read, cell)}`,
      ),
  });
}

function placeOf(
  places: ReadonlyMap<string, readonly SubjectCell[]>,
  cell: CollectedCell,
): SubjectCell | null {
  const hers = places.get(normalCode(cell.subject)) ?? [];
  return hers.find((one) => cellKey(one) === cellKey(cell)) ?? null;
}

/** An empty cell reads as nothing or as an empty text. */
const isSame = (one: CellValue, other: CellValue): boolean =>
  one === other || (isEmpty(one) && isEmpty(other));

const textOf = (value: CellValue): string | number =>
  typeof value === 'number' ? value : String(value ?? '');

/** One line for each subject: what the cells became is told when results are next written. */
function linesOf(
  { read }: OpenBook,
  time: Parameters<typeof logLine>[0]['time'],
  cells: readonly CollectedCell[],
): LogLine[] {
  const who = whoActs();
  return read.subjects.flatMap(({ code }) => {
    const count = cells.filter(({ subject }) => normalCode(subject) === normalCode(code)).length;
    if (count === 0) return [];
    return [
      logLine(
        { time, who, origin: 'command' },
        {
          subject: code,
          criterion: '',
          field: say('own.log.collected'),
          before: '',
          after: say('own.log.cells', { count }),
        },
      ),
    ];
  });
}
