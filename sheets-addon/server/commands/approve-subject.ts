import { done, type Outcome } from '../../../shared/outcome';
import { say } from '../../../shared/words';
import type { Answers, Payload } from '../../protocol';
import { approveSubject as approve, logLine } from '../../reading';
import { withDocumentLock } from '../google/document-lock';
import { whoActs } from '../google/who';
import { openBook } from '../score-book/open-book';
import { saveBook, savingOf, withResults } from '../score-book/save-book';

/** «Duyệt»: every score of a subject holds as it stands; changing one takes the approval back. */
export function approveSubject({
  code,
}: Payload<'approveSubject'>): Outcome<Answers['approveSubject']> {
  return withDocumentLock<Answers['approveSubject']>(() => {
    const open = openBook();
    if (!open.ok) return open;
    const saving = savingOf(open.value);
    const who = whoActs();
    const time = saving.book.now;
    const approved = approve(open.value.read, code, { who, time });
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
    const name = open.value.read.subjects.find((one) => one.code === code)?.name ?? code;
    return saved.ok ? done({ name }) : saved;
  });
}
