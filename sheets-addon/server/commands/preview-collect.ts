import { done, failed, type Outcome, type Problem } from '../../../shared/outcome';
import { normalCode } from '../../../shared/reports/cells';
import { say, sayProblem, type WordKey } from '../../../shared/words';
import { gridFromSpreadsheet } from '../../layout';
import type { BookSubject } from '../../layout/score-book/types';
import type { CollectPreview } from '../../own-protocol';
import type { Answers, ProblemLine } from '../../protocol';
import { type Collected, type CollectingBook, collectedFrom } from '../../reading/collected';
import { cellKey } from '../../reading/entered-cells';
import { subjectCells } from '../../reading/subject-cells';
import { withDocumentLock } from '../google/document-lock';
import { chosenLanguage } from '../google/language';
import { MOST_UNITS } from '../google/unit-workbooks';
import { fileLink } from '../own-books/file-link';
import { type OwnBookRead, ownBooksOf, readOwnBooks } from '../own-books/read-own-books';
import { sayCell, sayValue } from '../own-books/say-cell';
import { openBook } from '../score-book/open-book';

/**
 * «Gom điểm từ tệp riêng»: what subjects entered in their own workbooks and the score book does not
 * hold. One read of each workbook; writes nothing.
 */
export const previewCollect = (): Outcome<Answers['previewCollect']> => withDocumentLock(previewed);

function previewed(): Outcome<CollectPreview> {
  const open = openBook();
  if (!open.ok) return open;
  const { grid, read } = open.value;
  if (read.template.stage === 'closed') return failed({ code: 'lead.book.closed' });
  const books = ownBooksOf(open.value);
  if (books.length === 0) return failed({ code: 'own.collect.none' });
  if (books.length > MOST_UNITS) {
    const params = { count: books.length, most: MOST_UNITS };
    return failed({ code: 'own.collect.too-many', params });
  }
  const own = readOwnBooks(books);
  if (own === null) return failed({ code: 'addon.stopped' });
  const whole: CollectingBook = { read, cells: subjectCells(grid, read) };
  const preview: CollectPreview = {
    files: { all: books.length, read: own.filter(({ book }) => book.ok).length },
    cells: [],
    evidence: [],
    lines: [],
    conflicts: [],
    problems: read.template.stage === 'self' ? [] : [lateLine()],
  };
  for (const one of own) add(preview, one, whole);
  return done(preview);
}

/** Puts what one own workbook holds into the preview. */
function add(preview: CollectPreview, { subject, file, book }: OwnBookRead, whole: CollectingBook) {
  const collected = book.ok ? collectedFrom(gridFromSpreadsheet(book.value), subject, whole) : book;
  if (!collected.ok) {
    preview.problems.push(problemLine(collected.problem, subject, file));
    return;
  }
  const { code, name } = subject;
  const { cells, conflicts, evidence, unplaced } = collected.value;
  const there = new Map((whole.cells.get(normalCode(code)) ?? []).map((it) => [cellKey(it), it]));
  for (const { row, column, value } of cells) {
    const before = there.get(cellKey({ row, column }))?.value ?? null;
    preview.cells.push({ subject: code, row, column, before, value });
    preview.lines.push(`${name} · ${sayCell(whole.read, { row, column })}: ${sayValue(value)}`);
  }
  for (const { row, column, kept, left } of conflicts) {
    preview.conflicts.push({
      cell: { subject: code, row, column, before: kept, value: left },
      where: `${name} · ${sayCell(whole.read, { row, column })}`,
      kept: sayValue(kept),
      left: sayValue(left),
    });
  }
  preview.evidence.push(...evidence);
  preview.lines.push(...evidence.map((row) => sayEvidence(row, name)));
  for (const cell of unplaced) {
    const params = { where: sayCell(whole.read, cell), value: sayValue(cell.value) };
    preview.problems.push(problemLine({ code: 'own.collect.unplaced', params }, subject, file));
  }
}

function sayEvidence({ criterion, title, link }: Collected['evidence'][number], name: string) {
  return say('own.collect.evidence', { name, criterion, title: title || link }, chosenLanguage());
}

const REMEDIES: Partial<Record<WordKey, WordKey>> = {
  'own.failed.gone': 'own.remedy.gone',
  'own.failed.busy': 'own.collect.remedy.again',
  'own.collect.unread': 'own.collect.remedy.again',
  'own.collect.forbidden': 'own.remedy.forbidden',
  'own.collect.unplaced': 'own.collect.remedy.unplaced',
};

function problemLine(problem: Problem, { name }: BookSubject, file: string): ProblemLine {
  const language = chosenLanguage();
  const remedy = REMEDIES[problem.code] ?? 'own.collect.remedy.open';
  return {
    severity: problem.code === 'own.collect.unplaced' ? 'warning' : 'error',
    what: sayProblem(problem, language),
    remedy: say(remedy, problem.params, language),
    unit: name,
    target: { in: 'unit', url: fileLink(file) },
  };
}

function lateLine(): ProblemLine {
  const language = chosenLanguage();
  return {
    severity: 'warning',
    what: say('own.collect.late', {}, language),
    remedy: say('own.collect.remedy.late', {}, language),
    unit: null,
    target: null,
  };
}
