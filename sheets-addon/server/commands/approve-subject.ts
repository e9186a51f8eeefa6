import { done, type Outcome } from '../../../shared/outcome';
import { say } from '../../../shared/words';
import type { Answers, Payload } from '../../protocol';
import { approveSubject as approve, logLine, resultsOf, type ScoreBookRead } from '../../reading';
import { withDocumentLock } from '../google/document-lock';
import { whoActs } from '../google/who';
import { openBook } from '../score-book/open-book';
import { saveBook, withResults } from '../score-book/save-book';
import { mendedBook, mendingOf, savingOf } from '../score-book/saving';

/** «Duyệt»: every score of a subject holds as it stands; changing one takes the approval back. */
export function approveSubject({
  code,
}: Payload<'approveSubject'>): Outcome<Answers['approveSubject']> {
  return withDocumentLock<Answers['approveSubject']>(() => {
    const there = openBook();
    const open = there.ok ? mendedBook(there.value, mendingOf(there.value)) : there;
    if (!open.ok) return open;
    const { read } = open.value;
    const name = read.subjects.find((one) => one.code === code)?.name ?? code;
    // A second press, or one after an answer that was lost.
    if (isApprovedAlready(read, code)) return done({ name });
    const saving = savingOf(open.value);
    const who = whoActs();
    const time = saving.book.now;
    const approved = approve(read, code, { who, time });
    if (!approved.ok) return approved;
    const line = logLine(
      { time, who, origin: 'command' },
      {
        subject: code,
        criterion: '',
        field: say('reading.field.approval'),
        before: '',
        after: say('lead.log.approved'),
      },
    );
    const noted = withResults(open.value, saving);
    const { results } = withResults({ ...open.value, read: approved.value }, saving);
    const saved = saveBook(open.value, { ...noted, results, log: [...noted.log, line] });
    return saved.ok ? done({ name }) : saved;
  });
}

const isApprovedAlready = (read: ScoreBookRead, code: string): boolean =>
  resultsOf(read).subjects.some(({ subject, score }) => subject.code === code && score.isApproved);
