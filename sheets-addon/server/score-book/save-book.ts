import { done, failed, type Outcome } from '../../../shared/outcome';
import type { BookChange } from '../../layout/wanted';
import { isEdited, sayOrigin } from '../../reading';
import { noteTold } from '../audit/told-lately';
import { chosenLanguage } from '../google/language';
import { writeAsStep } from '../google/steps';
import { type OpenBook, openBook } from './open-book';
import { mendingOf, resultsIn, type Saving, savedBook } from './saving';

/** With results in the person's language. */
export const withResults = (open: OpenBook, saving: Saving): Saving =>
  resultsIn(open, saving, chosenLanguage());

/**
 * Writes everything in one batchUpdate; what people changed of ours is put right on the way. Refused
 * when the plan or the list was edited.
 */
export function saveBook(open: OpenBook, saving: Saving): Outcome<null> {
  const requests = savedBook(open, saving);
  if (!requests.ok) return requests;
  if (requests.value.length === 0) return done(null);
  const saved = writeAsStep(requests.value);
  if (!saved.ok) return saved;
  noteTold(saving.log.filter(({ origin }) => origin === sayOrigin('comparison')));
  return done(null);
}

/**
 * The same with results. Where something is to be mended that is written first and read again, since
 * results, log and the numbers that tell old results hang on what the mended workbook shows.
 */
export function saveWithResults(
  open: OpenBook,
  saving: (mended: OpenBook) => Saving,
): Outcome<{ logged: number; mended: BookChange[] }> {
  if (isEdited(open.read)) return failed({ code: 'lead.book.edited' });
  const { requests, changes } = mendingOf(open);
  const mended = requests.length === 0 ? done(open) : mendedBook(requests);
  if (!mended.ok) return mended;
  const whole = withResults(mended.value, saving(mended.value));
  const saved = saveBook(mended.value, whole);
  return saved.ok ? done({ logged: whole.log.length, mended: changes }) : saved;
}

function mendedBook(requests: Parameters<typeof writeAsStep>[0]): Outcome<OpenBook> {
  const written = writeAsStep(requests);
  return written.ok ? openBook() : written;
}
