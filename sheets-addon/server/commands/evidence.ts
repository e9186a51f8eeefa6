import { done, failed, type Outcome } from '../../../shared/outcome';
import { cellTextRequests } from '../../layout';
import { logCells, logWanted } from '../../layout/score-book/log-sheet';
import { appendRows } from '../../layout/wanted';
import type { Answers, Payload } from '../../protocol';
import {
  acceptHandIn as accepted,
  besideCells,
  evidenceChange,
  evidenceKey,
  logLine,
  reviewEvidence,
  verdictCells,
} from '../../reading';
import { withDocumentLock } from '../google/document-lock';
import { writeAsStep } from '../google/steps';
import { whoActs } from '../google/who';
import { openBook } from '../score-book/open-book';
import { saveBook } from '../score-book/save-book';
import { savingOf } from '../score-book/saving';

/** «Nhận minh chứng»: the items of a package become rows of «Minh chứng», all of them or none. */
export function acceptHandIn({ text }: Payload<'acceptHandIn'>): Outcome<Answers['acceptHandIn']> {
  return withDocumentLock<Answers['acceptHandIn']>(() => {
    const open = openBook();
    if (!open.ok) return open;
    const handIn = accepted(open.value.read, text);
    if (!handIn.ok) return handIn;
    const { rows, known } = handIn.value;
    if (rows.length > 0) {
      const evidence = new Map(rows.map((row) => [evidenceKey(row), row]));
      const saved = saveBook(open.value, { ...savingOf(open.value), evidence });
      if (!saved.ok) return saved;
    }
    return done({ added: rows.length, known });
  });
}

/** «Nhận» or «Trả lại» one piece of evidence; returning says why. Leaves a line in the log. */
export function judgeEvidence({
  key,
  verdict,
}: Payload<'judgeEvidence'>): Outcome<Answers['judgeEvidence']> {
  return withDocumentLock<Answers['judgeEvidence']>(() => {
    const open = openBook();
    if (!open.ok) return open;
    const { there, grid, read } = open.value;
    if (read.template.stage === 'closed') return failed({ code: 'lead.book.closed' });
    const judged = reviewEvidence(read.evidence, key, verdict);
    if (!judged.ok) return judged;
    const { before, after } = judged.value;
    // A second press, or one after an answer that was lost.
    if (before.state === after.state && before.reason === after.reason) {
      return done({ state: verdict.state });
    }
    const evidence = read.evidence.map((row) => (row === before ? after : row));
    const cells = [
      ...verdictCells(grid, after),
      ...besideCells(grid, { ...read, evidence }, after),
    ];
    const { book } = savingOf(open.value);
    const line = logLine(
      { time: book.now, who: whoActs(), origin: 'command' },
      evidenceChange('verdict', before, after),
    );
    const requests = [
      ...cellTextRequests(there, cells),
      ...appendRows(there, logWanted(book), [logCells(line)]),
    ];
    const saved = writeAsStep(requests, there);
    return saved.ok ? done({ state: verdict.state }) : saved;
  });
}
