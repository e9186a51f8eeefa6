import { done, type Outcome } from '../../../shared/outcome';
import { sayChange } from '../../layout/wanted';
import type { Answers } from '../../protocol';
import { withDocumentLock } from '../google/document-lock';
import { openBook } from '../score-book/open-book';
import { saveBook, withResults } from '../score-book/save-book';
import { savingOf } from '../score-book/saving';

/** «Cập nhật kết quả»: what formulas cannot say, as of now. One read and one write. */
export function refreshResults(): Outcome<Answers['refreshResults']> {
  return withDocumentLock<Answers['refreshResults']>(() => {
    const open = openBook();
    if (!open.ok) return open;
    const saving = withResults(open.value, savingOf(open.value));
    const saved = saveBook(open.value, saving);
    if (!saved.ok) return saved;
    return done({ logged: saving.log.length, mended: saved.value.map(sayChange) });
  });
}
