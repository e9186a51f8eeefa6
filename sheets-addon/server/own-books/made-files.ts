import { done, type Outcome } from '../../../shared/outcome';
import { normalCode } from '../../../shared/reports/cells';
import { say } from '../../../shared/words';
import type { BookSubject, ScoreBook } from '../../layout/score-book/types';
import { FOLDER, filesMarked, makeFile, SPREADSHEET } from '../google/drive';
import { fingerprint } from '../score-book/fingerprint';

/** Marks of a file in Drive: the score workbook it was made for, and what of it. */
const BOOK_MARK = 'tdsBook';
const PART_MARK = 'tdsPart';
const FOLDER_PART = 'folder';

/** Marks are short, codes may be long. */
const partOf = ({ plan, period }: ScoreBook, { code }: BookSubject): string =>
  fingerprint([plan.code, period.code, normalCode(code)].join('|'));

/** Files that the add-on made for a score workbook: also those of a run that was ended before it could note them. */
export interface MadeFiles {
  /** Gives the workbook of a subject, made now when there is none. */
  of(subject: BookSubject): Outcome<string>;
}

/** Looks for the files once; the folder they stand in is made with the first of them. */
export function madeFiles(bookId: string, book: ScoreBook): Outcome<MadeFiles> {
  const found = filesMarked(BOOK_MARK, bookId);
  if (!found.ok) return found;
  const idOf = (mimeType: string, part: string) =>
    found.value.find((one) => one.mimeType === mimeType && one.appProperties[PART_MARK] === part)
      ?.id ?? null;
  let folder = idOf(FOLDER, FOLDER_PART);
  const marks = (part: string) => ({ [BOOK_MARK]: bookId, [PART_MARK]: part });
  return done({
    of(subject) {
      const known = idOf(SPREADSHEET, partOf(book, subject));
      if (known !== null) return done(known);
      const { year } = book.period;
      if (folder === null) {
        const name = say('own.folder.name', { year, plan: book.plan.code });
        const made = makeFile({ name, mimeType: FOLDER, marks: marks(FOLDER_PART), folder: null });
        if (!made.ok) return made;
        folder = made.value;
      }
      const name = say('own.file.name', { year, name: subject.name });
      return makeFile({
        name,
        mimeType: SPREADSHEET,
        marks: marks(partOf(book, subject)),
        folder,
      });
    },
  });
}
