import { done, failed, type Outcome } from '../../../shared/outcome';
import { isLeftAlone, sayChange } from '../../layout/wanted';
import type { Answers, Payload } from '../../protocol';
import type { BookChoice } from '../../score-book-protocol';
import { withDocumentLock } from '../google/document-lock';
import { withNotes } from '../google/run-notes';
import { readAsStep, writeAsStep } from '../google/steps';
import { type PlannedBook, plannedBook } from '../score-book/planned-book';

/** «Xem thay đổi»: what making the workbook as chosen would change; writes nothing. */
export function previewBook({ wanted }: Payload<'previewBook'>): Outcome<Answers['previewBook']> {
  const shown = withNotes(() => planned(wanted));
  if (!shown.ok) return shown;
  const { changes, remarks, pending, mark } = shown.value;
  return done({
    changes: changes.filter((one) => !isLeftAlone(one)).map(sayChange),
    leftAlone: [...changes.filter(isLeftAlone).map(sayChange), ...remarks],
    pending: pending(),
    mark,
  });
}

function planned(wanted: BookChoice): Outcome<PlannedBook> {
  const there = readAsStep();
  return there.ok ? plannedBook(there.value, wanted) : there;
}

/**
 * «Lập sổ chấm điểm»: makes or extends the workbook in one batchUpdate, and only as it was shown:
 * refused when the differences have become others since.
 */
export function makeBook({ wanted, mark }: Payload<'makeBook'>): Outcome<Answers['makeBook']> {
  return withDocumentLock<Answers['makeBook']>(() => {
    const plan = planned(wanted);
    if (!plan.ok) return plan;
    const { there, requests, changes } = plan.value;
    if (plan.value.mark !== mark) return failed({ code: 'lead.book.changed' });
    if (requests.length > 0) {
      const written = writeAsStep(requests, there);
      if (!written.ok) return written;
    }
    return done({ changes: changes.filter((one) => !isLeftAlone(one)).length });
  });
}
