import { done, type Outcome } from '../../../shared/outcome';
import { sayChange } from '../../layout/wanted';
import type { Answers } from '../../protocol';
import { withDocumentLock } from '../google/document-lock';
import { openBook } from '../score-book/open-book';
import { saveWithResults } from '../score-book/save-book';
import { savingOf } from '../score-book/saving';

/** «Cập nhật kết quả»: what formulas cannot say, as of now. One read and one write. */
export function refreshResults(): Outcome<Answers['refreshResults']> {
  return withDocumentLock<Answers['refreshResults']>(() => {
    const open = openBook();
    if (!open.ok) return open;
    const saved = saveWithResults(open.value, savingOf);
    if (!saved.ok) return saved;
    const { logged, mended } = saved.value;
    return done({ logged, mended: mended.map(sayChange) });
  });
}
