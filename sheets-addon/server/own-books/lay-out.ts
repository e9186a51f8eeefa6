import { done, failed, type Outcome, type Problem } from '../../../shared/outcome';
import { normalCode } from '../../../shared/reports/cells';
import { type Book, cellTextRequests, type Request } from '../../layout';
import { sheetsWithRole } from '../../layout/own-sheets';
import { ROLE } from '../../layout/score-book/codes';
import { ownBook, ownBookWanted } from '../../layout/score-book/own-book';
import type { BookSubject, ScoreBook } from '../../layout/score-book/types';
import { hasCells } from '../../layout/sheet-cells';
import { reconcile } from '../../layout/wanted';
import type { ScoreBookRead } from '../../reading';
import { isEmpty } from '../../reading/entered-cells';
import type { SubjectCell } from '../../reading/subject-cells';
import { withInputs } from '../../reading/with-entered';
import { readBook, writeBook } from '../google/workbook';
import { scoreBookIn } from '../score-book/open-book';

/** The score book that own workbooks are made of. */
export interface WholeBook {
  book: ScoreBook;
  maxima: ScoreBookRead['maxima'];
  /** What subjects entered in it so far. */
  cells: ReadonlyMap<string, readonly SubjectCell[]>;
}

/**
 * Lays the workbook of a subject out, or brings it up to date with the criteria: nothing that she
 * entered is touched, and a new one begins with what the whole book holds of hers. One read, and one
 * write where something is to be done.
 */
export function layOutOwnBook(
  id: string,
  subject: BookSubject,
  { book, maxima, cells }: WholeBook,
): Outcome<null> {
  const there = readBook(id);
  if (!there.ok) return failed(ownProblem(there.problem));
  const own = ownBook(book, subject);
  const entered = (cells.get(normalCode(subject.code)) ?? []).filter(
    ({ value }) => !isEmpty(value),
  );
  const wanted = withInputs(ownBookWanted(own, maxima), ROLE.scores(own, subject), entered);
  // A new file holds no book yet.
  const known = scoreBookIn(there.value);
  const restored = known.ok ? known.value.restored : [];
  const { requests } = reconcile(known.ok ? known.value.there : there.value, wanted);
  const all = [
    ...cellTextRequests(there.value, restored),
    ...requests,
    ...withoutFirstSheet(there.value),
  ];
  if (all.length === 0) return done(null);
  const written = writeBook(all, id);
  return written.ok ? written : failed(ownProblem(written.problem));
}

/** A new file comes with an empty sheet. */
function withoutFirstSheet(there: Book): Request[] {
  const isNew = ![...sheetsWithRole(there).keys()].some((role) => role.startsWith('TDS|'));
  if (!isNew) return [];
  return (there.sheets ?? [])
    .filter((sheet) => !hasCells(sheet))
    .map(({ properties }) => ({ deleteSheet: { sheetId: properties?.sheetId ?? 0 } }));
}

/** Problems of the open workbook, said of a subject's own. */
function ownProblem({ code, params }: Problem): Problem {
  if (code === 'addon.api.busy') return { code: 'own.failed.busy' };
  const status = Number(params?.status ?? 0);
  if (status === 404) return { code: 'own.failed.gone' };
  if (status === 403 || code === 'addon.book.protected') return { code: 'own.failed.forbidden' };
  return { code: 'own.failed.layout-unsure', params: { status } };
}
