import { formatDateTime } from '../../../shared/movement';
import { done, failed, type Outcome, type Problem } from '../../../shared/outcome';
import { normalCode } from '../../../shared/reports/cells';
import { say, sayProblem, type WordKey } from '../../../shared/words';
import type { BookSubject } from '../../layout/score-book/types';
import type { OwnNote } from '../../layout/score-book/written';
import type { OwnResult } from '../../own-protocol';
import type { Answers, Payload } from '../../protocol';
import { isEdited, scoreBookOf } from '../../reading';
import { type OwnFile, ownFileText, readOwnFiles } from '../../reading/own-files';
import { subjectCells } from '../../reading/subject-cells';
import { withDocumentLock } from '../google/document-lock';
import { chosenLanguage } from '../google/language';
import { clearNotes, isAskedToStop, noteProgress } from '../google/run-notes';
import { fileLink } from '../own-books/file-link';
import { type MadeFiles, madeFiles } from '../own-books/made-files';
import { isHalting, type OwnBookMade, type OwnWork, ownBookFor } from '../own-books/own-book-for';
import { type OpenBook, openBook } from '../score-book/open-book';
import { saveBook } from '../score-book/save-book';
import { savingOf } from '../score-book/saving';

/**
 * Subjects of one run. A workbook takes about ten seconds of Google, minutes when Google is busy; six
 * minutes are all that a run may take.
 */
const MOST_AT_ONCE = 4;
const LATEST_START_MS = 150_000;

/**
 * «Mỗi người một tệp riêng»: makes, brings up to date and shares the workbooks of the first subjects
 * of the list, and notes each in «Đối tượng» in one write.
 */
export const makeOwnBooks = ({
  codes,
}: Payload<'makeOwnBooks'>): Outcome<Answers['makeOwnBooks']> =>
  withDocumentLock<Answers['makeOwnBooks']>(() => made(codes));

function made(codes: readonly string[]): Outcome<Answers['makeOwnBooks']> {
  const open = openBook();
  if (!open.ok) return open;
  if (isEdited(open.value.read)) return failed({ code: 'lead.book.edited' });
  const began = Date.now();
  const work = workOf(open.value);
  const byCode = new Map(open.value.read.subjects.map((one) => [normalCode(one.code), one]));
  const wanted = codes.flatMap((code) => byCode.get(normalCode(code)) ?? []);
  const subjects: { subject: BookSubject; own: OwnBookMade }[] = [];
  let halted: Problem | null = null;
  noteProgress({ done: 0, total: wanted.length });
  for (const subject of wanted.slice(0, MOST_AT_ONCE)) {
    const isLate = Date.now() - began > LATEST_START_MS;
    if (halted !== null || isLate || isAskedToStop()) break;
    const own = ownBookFor(subject, work);
    subjects.push({ subject, own });
    if (own.problem !== null && isHalting(own.problem)) halted = own.problem;
    noteProgress({ done: subjects.length, total: wanted.length });
  }
  // What was made is noted, also when the person has asked to stop.
  clearNotes();
  const noted = noteFiles(open.value, subjects);
  if (!noted.ok) return noted;
  work.noted(subjects.flatMap(({ subject, own }) => (own.file === null ? [] : [subject])));
  return done({
    results: subjects.map(({ subject, own }) => resultOf(subject, own)),
    left: wanted.slice(subjects.length).map(({ code }) => code),
    halted: halted === null ? null : sayProblem(halted, chosenLanguage()),
  });
}

function workOf({ there, grid, read }: OpenBook): OwnWork & {
  /** The score workbook names the files of these now. */
  noted(subjects: readonly BookSubject[]): void;
} {
  const bookId = there.spreadsheetId ?? '';
  const { book } = savingOf({ read });
  let files: Outcome<MadeFiles> | null = null;
  return {
    bookId,
    book: scoreBookOf(read, book.now),
    maxima: read.maxima,
    cells: subjectCells(grid, read),
    known: readOwnFiles(bookId, grid, read),
    files: () => {
      files ??= madeFiles(bookId, book);
      return files;
    },
    noted(subjects) {
      if (files?.ok) for (const subject of subjects) files.value.noted(subject);
    },
  };
}

/** Writes down which workbooks there are now; nothing where nothing changed. */
function noteFiles(
  open: OpenBook,
  subjects: readonly { subject: BookSubject; own: OwnBookMade }[],
): Outcome<unknown> {
  const saving = savingOf(open);
  const known = readOwnFiles(open.there.spreadsheetId ?? '', open.grid, open.read);
  const changed = subjects.filter(({ subject, own }) => {
    const before = known.get(normalCode(subject.code)) ?? null;
    return JSON.stringify(own.file) !== JSON.stringify(before);
  });
  if (changed.length === 0) return done(null);
  const time = formatDateTime(saving.book.now);
  const links = new Map(
    changed.map(({ subject, own: { file } }) => [
      subject.code,
      file === null ? '' : fileLink(file.file),
    ]),
  );
  const own = new Map(
    changed.map(({ subject, own: { file } }) => [subject.code, noteOf(file, time)]),
  );
  return saveBook(open, { ...saving, links, own });
}

function noteOf(file: OwnFile | null, time: string): OwnNote {
  if (file === null) return { kept: '', shared: '' };
  const people = file.shared.join(', ');
  const shared = people === '' ? say('own.shared.none') : say('own.shared.with', { people, time });
  return { kept: ownFileText(file), shared };
}

function resultOf({ code, name }: BookSubject, { file, is, problem }: OwnBookMade): OwnResult {
  const language = chosenLanguage();
  const common = { code, name, link: file === null ? '' : fileLink(file.file) };
  if (problem !== null) {
    const remedy = problem.code.replace('own.failed.', 'own.remedy.') as WordKey;
    return {
      ...common,
      is: 'failed',
      what: sayProblem(problem, language),
      remedy: say(remedy, problem.params, language),
    };
  }
  const people = file?.shared.join(', ') ?? '';
  return { ...common, is, what: say(`own.done.${is}`, { people }, language), remedy: '' };
}
