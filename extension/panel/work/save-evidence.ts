import { formatNumber } from '../../../shared/vietnamese';
import { sayProblem } from '../../../shared/words';
import { evidenceFileName } from '../../saving/file-names';
import { type BookCodes, checkBook } from '../../tasks/evidence/check-book';
import { isFormEmpty } from '../../tasks/evidence/draft';
import { packageText } from '../../tasks/evidence/evidence-package';
import { language } from '../language';
import { addItem } from './evidence-form';
import { sendBack } from './evidence-told';
import { bad, type Message } from './message';
import { saveFile } from './save-file';
import type { Work } from './state';

interface ReadyPackage {
  text: string;
  codes: BookCodes;
  count: number;
}

/** «Lưu tệp minh chứng»: the package as a file in the browser's downloads. */
export const savePackage = (work: Work): Promise<void> =>
  handOver(work, async ({ text, codes, count }) => {
    const file = evidenceFileName(codes.subject, codes.period, language.value);
    saveFile(file, new Blob([text], { type: 'application/json' }));
    const params = { file, count: formatNumber(count) };
    return {
      meaning: 'good',
      what: { key: 'evidence.saved', params },
      next: { key: 'evidence.saved-next' },
    };
  });

/** «Chép nội dung»: the text of the package, to be pasted into the add-on's sidebar. */
export const copyPackage = (
  work: Work,
  copy: (text: string) => Promise<void> = (text) => navigator.clipboard.writeText(text),
): Promise<void> =>
  handOver(work, async ({ text, codes: { subject }, count }) => {
    try {
      await copy(text);
    } catch {
      return bad({ key: 'evidence.not-copied' }, { key: 'evidence.not-copied-next' });
    }
    const params = { count: formatNumber(count), subject };
    return {
      meaning: 'good',
      what: { key: 'evidence.copied', params },
      next: { key: 'evidence.copied-next' },
    };
  });

/** Hands the package over unless something is to be mended first, and says how it went. */
async function handOver(
  work: Work,
  hand: (ready: ReadyPackage) => Promise<Message>,
): Promise<void> {
  const { said, isBusy } = work.evidence;
  if (isBusy.value) return;
  said.value = null;
  const ready = await readyPackage(work);
  said.value = 'meaning' in ready ? ready : await hand(ready);
}

/** The package of all that was entered, what still stands in the form too; or why there is none. */
async function readyPackage(work: Work): Promise<ReadyPackage | Message> {
  const { draft, problems, hashing } = work.evidence;
  const isAllListed = isFormEmpty(draft.value.form) && hashing.value === null;
  if (draft.value.items.length === 0 && isAllListed) {
    return bad({ key: 'evidence.nothing' }, { key: 'evidence.nothing-next' });
  }
  const added = isAllListed ? 'added' : await addItem(work);
  const book = checkBook(draft.value);
  if (!book.ok) sendBack(work, book.problems);
  if (added === 'refused' || !book.ok) {
    const count = Object.keys(problems.value).length;
    return bad({ key: 'evidence.mend', params: { count } }, { key: 'evidence.mend-next' });
  }
  const { items } = draft.value;
  const text = packageText(book.value, items);
  if (!text.ok) {
    const why = sayProblem(text.problem, language.value);
    return { meaning: 'bad', what: { key: 'evidence.refused' }, why };
  }
  return { text: text.value, codes: book.value, count: items.length };
}
