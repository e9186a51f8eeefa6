import { done, failed, type Outcome } from '../../../shared/outcome';
import type { BookChange } from '../../layout/wanted';
import { isEdited, sayOrigin } from '../../reading';
import { noteTold } from '../audit/told-lately';
import { chosenLanguage } from '../google/language';
import { writeAsStep } from '../google/steps';
import type { OpenBook } from './open-book';
import { type Mending, mendedBook, mendingOf, resultsIn, type Saving, savedBook } from './saving';

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
  const saved = writeAsStep(requests.value, open.there);
  if (!saved.ok) return saved;
  noteTold(saving.log.filter(({ origin }) => origin === sayOrigin('comparison')));
  return done(null);
}

/** The same with results, as they are once what is written over is put right: all in that one write. */
export function saveWithResults(
  open: OpenBook,
  saving: (mended: OpenBook) => Saving,
): Outcome<{ logged: number; mended: BookChange[] }> {
  if (isEdited(open.read)) return failed({ code: 'lead.book.edited' });
  const mending = mendingOf(open);
  const mended = mendedBook(open, mending);
  if (!mended.ok) return mended;
  // The mended codes bring changes of the plan or the list to light: they are shown before results.
  if (isEdited(mended.value.read)) return onlyMended(open, mending);
  const whole = withResults(mended.value, saving(mended.value));
  const saved = saveBook(mended.value, whole);
  return saved.ok ? done({ logged: whole.log.length, mended: mending.changes }) : saved;
}

function onlyMended({ there }: OpenBook, { requests }: Mending): Outcome<never> {
  const written = writeAsStep(requests, there);
  return written.ok ? failed({ code: 'lead.book.edited' }) : written;
}
