import { say } from '../../shared/words';
import { findOwnSheet, NewSheetNames } from './own-sheets';
import { scoreSheetRole } from './score-rows';
import { completeScoreSheet, newScoreSheet } from './score-sheet';
import { type SubjectSheet, scoreSummaryRequests } from './score-summary';
import { templateSheetRequests } from './template-sheet';
import type { Book, Request, ScoreSheetInput } from './types';

/**
 * Builds the score sheets of all subjects in one batchUpdate, or completes those that are there: a
 * second run over an unchanged workbook gives []. `book` is read with `BOOK_FIELDS`. Kinds of
 * request used: addSheet, createDeveloperMetadata, updateCells, updateDimensionProperties,
 * insertDimension, appendDimension, setDataValidation, addConditionalFormatRule, addProtectedRange.
 */
export function scoreSheetRequests(book: Book, input: ScoreSheetInput): Request[] {
  const { plan, period, subjects } = input;
  const names = new NewSheetNames(book);
  const [only, second] = subjects;
  const several = second !== undefined;
  const requests: Request[] = [];
  const sheets: SubjectSheet[] = [];
  for (const subject of subjects) {
    const role = scoreSheetRole(input, subject);
    const there = findOwnSheet(book, role);
    if (there) {
      sheets.push({ subject, title: there.properties?.title ?? '' });
      requests.push(...completeScoreSheet(book, input, subject, there));
      continue;
    }
    const title = names.title(several ? `${SCORE_SHEET} ${subject.code}` : SCORE_SHEET);
    sheets.push({ subject, title });
    requests.push(...newScoreSheet(book, input, subject, { sheetId: names.id(role), title }));
  }
  if (several) requests.push(...scoreSummaryRequests(book, input, sheets, names));
  const facts = {
    form: 'phieu-cham',
    planCode: plan.code,
    planVersion: plan.version,
    periodCode: period.code,
    unitCode: several ? '' : (only?.code ?? ''),
  };
  return [...requests, ...templateSheetRequests(book, names, facts, say('score.sheet.protected'))];
}

const SCORE_SHEET = 'Phiếu chấm';
