import { vietnamTime } from '../../../shared/movement';
import { done, type Outcome } from '../../../shared/outcome';
import type { TableTitle } from '../../../shared/reports';
import { type Book, spreadsheetIdFromLink, UNIT_LIST_SHEET } from '../../layout';
import type { Answers } from '../../protocol';
import { chosenLanguage } from '../google/language';
import { readBook } from '../google/workbook';
import { builtInPlan } from './plan';
import { problemLines } from './problem-lines';
import { scoreSheetCount } from './score-sheets';
import { unitsOf } from './unit-list';

const SUMMARY: TableTitle = 'Tổng hợp';

/** Where the open workbook stands, for the first screen of the sidebar. */
export function status(): Outcome<Answers['status']> {
  const plan = builtInPlan();
  if (!plan.ok) return plan;
  const book = readBook();
  if (!book.ok) return book;
  const { year } = vietnamTime(Date.now());
  const titles = (book.value.sheets ?? []).map((sheet) => sheet.properties?.title ?? '');
  return done({
    language: chosenLanguage(),
    workbook: book.value.properties?.title ?? '',
    plan: { code: plan.value.code, title: plan.value.title },
    year,
    units: unitStatus(book.value),
    scoreSheets: scoreSheetCount(book.value, plan.value, year),
    consolidated: titles.includes(SUMMARY),
  });
}

function unitStatus(book: Book): Answers['status']['units'] {
  const list = unitsOf(book);
  if (list === null) return null;
  return {
    count: list.units.length,
    linked: list.units.filter((unit) => spreadsheetIdFromLink(unit.link) !== null).length,
    start: { in: 'here', sheet: UNIT_LIST_SHEET, cell: 'A1' },
    // That an empty list is empty needs no telling: filling it is the next step.
    problems: list.units.length === 0 ? [] : problemLines(list.problems, list, new Map()),
  };
}
