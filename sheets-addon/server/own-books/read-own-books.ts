import { failed, type Outcome, type Problem } from '../../../shared/outcome';
import { normalCode } from '../../../shared/reports/cells';
import type { WordKey } from '../../../shared/words';
import type { Book } from '../../layout';
import type { BookSubject } from '../../layout/score-book/types';
import { readOwnFiles } from '../../reading/own-files';
import { googleTools } from '../google/services';
import { readUnitWorkbooks } from '../google/unit-workbooks';
import type { OpenBook } from '../score-book/open-book';

/** A subject and her own workbook, or why it cannot be read. */
export interface OwnBookRead {
  subject: BookSubject;
  file: string;
  book: Outcome<Book>;
}

/** Subjects that have a workbook of their own, with its id. */
export function ownBooksOf({
  there,
  grid,
  read,
}: OpenBook): { subject: BookSubject; file: string }[] {
  const files = readOwnFiles(there.spreadsheetId ?? '', grid, read);
  return read.subjects.flatMap((subject) => {
    const file = files.get(normalCode(subject.code))?.file;
    return file === undefined ? [] : [{ subject, file }];
  });
}

/** Each workbook read once, at Google's pace; null when the person stopped. */
export function readOwnBooks(
  books: readonly { subject: BookSubject; file: string }[],
): OwnBookRead[] | null {
  const outcomes = readUnitWorkbooks(
    books.map(({ file }) => file),
    googleTools,
  );
  const read = books.flatMap(({ subject, file }, index): OwnBookRead[] => {
    const book = outcomes[index];
    return book ? [{ subject, file, book: book.ok ? book : failed(ownProblem(book.problem)) }] : [];
  });
  return read.length < books.length ? null : read;
}

/** Problems of reports that do not open, said of own workbooks. */
const OWN_CODES: Partial<Record<WordKey, WordKey>> = {
  'addon.unit.forbidden': 'own.collect.forbidden',
  'addon.unit.gone': 'own.failed.gone',
  'addon.unit.busy': 'own.failed.busy',
};

const ownProblem = ({ code, params = {} }: Problem): Problem => ({
  code: OWN_CODES[code] ?? 'own.collect.unread',
  params,
});
