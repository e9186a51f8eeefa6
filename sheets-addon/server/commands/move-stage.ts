import { done, type Outcome } from '../../../shared/outcome';
import { say } from '../../../shared/words';
import type { Stage } from '../../layout/score-book/types';
import type { Answers, Payload } from '../../protocol';
import { closingCheck, logLine, resultsOf } from '../../reading';
import { withDocumentLock } from '../google/document-lock';
import { whoActs } from '../google/who';
import { bookProblemLines } from '../score-book/book-problem-lines';
import { type OpenBook, openBook } from '../score-book/open-book';
import { saveWithResults } from '../score-book/save-book';
import { savingOf } from '../score-book/saving';

const ORDER: readonly Stage[] = ['self', 'cross', 'verify', 'closed'];

/**
 * «Chuyển bước»: opens the columns of the step to its people and locks all others. Closing is refused
 * with the list of what is missing; going back is asked about. Both leave a line in the log.
 */
export function moveStage(payload: Payload<'moveStage'>): Outcome<Answers['moveStage']> {
  return withDocumentLock(() => {
    const open = openBook();
    return open.ok ? moved(open.value, payload) : open;
  });
}

function moved(
  open: OpenBook,
  { to, until, answer }: Payload<'moveStage'>,
): Outcome<Answers['moveStage']> {
  const { read } = open;
  const from = read.template.stage;
  if (ORDER.indexOf(to) < ORDER.indexOf(from) && answer === 'ask') {
    return done({ is: 'asks', from, to });
  }
  if (to === 'closed' && from !== 'closed') {
    const missing = missingIn(open);
    if (missing !== null) return done(missing);
  }
  const line = logLine(
    { time: savingOf(open).book.now, who: whoActs(), origin: 'command' },
    {
      subject: '',
      criterion: '',
      field: say('lead.log.stage'),
      before: say(`sheets.stage.${from}`),
      after: say(`sheets.stage.${to}`),
    },
  );
  const saved = saveWithResults(open, (mended) => {
    const saving = savingOf(mended);
    const book = { ...saving.book, stage: to, until };
    return { ...saving, book, log: from === to ? [] : [line] };
  });
  return saved.ok ? done({ is: 'moved', to }) : saved;
}

/** What has to be done before the scoring is closed; null when nothing is left. */
function missingIn({ there, read }: OpenBook): Answers['moveStage'] | null {
  const { mayClose, notScored, problems } = closingCheck(read, resultsOf(read));
  if (mayClose) return null;
  const names = new Map(read.subjects.map(({ code, name }) => [code, name]));
  return {
    is: 'missing',
    notScored: notScored.map(({ subject, criteria }) => ({
      name: names.get(subject) ?? subject,
      criteria: criteria.length,
    })),
    problems: bookProblemLines(problems, read, there),
  };
}
