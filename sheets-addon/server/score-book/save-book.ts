import { done, type Outcome } from '../../../shared/outcome';
import type { BookChange } from '../../layout/wanted';
import { sayOrigin } from '../../reading';
import { noteTold } from '../audit/told-lately';
import { chosenLanguage } from '../google/language';
import { writeAsStep } from '../google/steps';
import type { OpenBook } from './open-book';
import { resultsIn, type Saving, savedBook } from './saving';

/** With results in the person's language. */
export const withResults = (open: OpenBook, saving: Saving): Saving =>
  resultsIn(open, saving, chosenLanguage());

/**
 * Writes everything in one batchUpdate and gives what had to be mended on the way. Refused when the
 * plan or the list was edited.
 */
export function saveBook(open: OpenBook, saving: Saving): Outcome<BookChange[]> {
  const plan = savedBook(open, saving);
  if (!plan.ok) return plan;
  const { requests, mended } = plan.value;
  if (requests.length === 0) return done(mended);
  const saved = writeAsStep(requests);
  if (!saved.ok) return saved;
  noteTold(saving.log.filter(({ origin }) => origin === sayOrigin('comparison')));
  return done(mended);
}
