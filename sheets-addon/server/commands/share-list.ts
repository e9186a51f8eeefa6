import { done, type Outcome } from '../../../shared/outcome';
import { normalCode } from '../../../shared/reports/cells';
import { findOwnSheet } from '../../layout/own-sheets';
import { ROLE } from '../../layout/score-book/codes';
import type { Answers } from '../../protocol';
import { readOwnFiles } from '../../reading/own-files';
import { withDocumentLock } from '../google/document-lock';
import { fileLink } from '../own-books/file-link';
import { type OpenBook, openBook } from '../score-book/open-book';
import { saveBook } from '../score-book/save-book';
import { savingOf } from '../score-book/saving';

/**
 * «Lập danh sách chia sẻ»: the link to the part of each subject beside her name in «Đối tượng», where
 * a formula already says how far she is.
 */
export function shareList(): Outcome<Answers['shareList']> {
  return withDocumentLock<Answers['shareList']>(() => {
    const open = openBook();
    if (!open.ok) return open;
    const links = linksIn(open.value);
    const saved = saveBook(open.value, { ...savingOf(open.value), links });
    return saved.ok ? done({ linked: links.size }) : saved;
  });
}

/** The workbook of her own where there is one, else the sheet of each subject; in a matrix all have the same. */
function linksIn({ there, grid, read }: OpenBook): Map<string, string> {
  const { template, subjects } = read;
  const matrix = findOwnSheet(there, ROLE.matrix(template));
  const own = readOwnFiles(there.spreadsheetId ?? '', grid, read);
  return new Map(
    subjects.flatMap((subject) => {
      const file = own.get(normalCode(subject.code))?.file;
      if (file !== undefined) return [[subject.code, fileLink(file)] as const];
      const sheet = matrix ?? findOwnSheet(there, ROLE.scores(template, subject));
      const sheetId = sheet?.properties?.sheetId;
      if (typeof sheetId !== 'number') return [];
      const link = `https://docs.google.com/spreadsheets/d/${there.spreadsheetId ?? ''}/edit#gid=${sheetId}`;
      return [[subject.code, link]] as const;
    }),
  );
}
