import { done, failed, type Outcome } from '../../../shared/outcome';
import { normalCode } from '../../../shared/reports/cells';
import { say } from '../../../shared/words';
import type { BookSubject, ScoreBook } from '../../layout/score-book/types';
import { FOLDER, filesMarked, makeFile, SPREADSHEET } from '../google/drive';
import { fingerprint } from '../score-book/fingerprint';
import { begunByAnother, forgetBegun, noteBegun } from './begun-files';

/** Marks of a file in Drive: the score workbook it was made for, and what of it. */
const BOOK_MARK = 'tdsBook';
const PART_MARK = 'tdsPart';
const FOLDER_PART = 'folder';

/** Marks are short, codes may be long. */
const partOf = ({ plan, period }: ScoreBook, { code }: BookSubject): string =>
  fingerprint([plan.code, period.code, normalCode(code)].join('|'));

/** Files that the add-on made for a score workbook: also those of a run that was ended before it could note them. */
export interface MadeFiles {
  /** Gives the workbook of a subject, made now when there is none and nobody else began to make it. */
  of(subject: BookSubject): Outcome<string>;
  /** The score workbook names the file of the subject now. */
  noted(subject: BookSubject): void;
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
      const part = partOf(book, subject);
      const known = idOf(SPREADSHEET, part);
      if (known !== null) return done(known);
      const begun = begunByAnother(part);
      if (begun !== null) return failed(begun);
      const { year } = book.period;
      const name = say('own.file.name', { year, name: subject.name });
      noteBegun(part, name);
      if (folder === null) {
        const made = makeFile({
          name: say('own.folder.name', { year, plan: book.plan.code }),
          mimeType: FOLDER,
          marks: marks(FOLDER_PART),
          folder: null,
        });
        if (!made.ok) return made;
        folder = made.value;
      }
      return makeFile({ name, mimeType: SPREADSHEET, marks: marks(part), folder });
    },
    noted(subject) {
      forgetBegun(partOf(book, subject));
    },
  });
}
