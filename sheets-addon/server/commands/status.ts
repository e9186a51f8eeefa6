import { vietnamTime } from '../../../shared/movement';
import { done, type Outcome } from '../../../shared/outcome';
import { type Book, spreadsheetIdFromLink, UNIT_LIST_SHEET } from '../../layout';
import type { Answers } from '../../protocol';
import { chosenLanguage } from '../google/language';
import { readBook } from '../google/workbook';
import { bookState } from '../score-book/book-state';
import { problemLines } from './problem-lines';
import { unitsOf } from './unit-list';

/** Where the open workbook stands, for the first screen of the sidebar. */
export function status(): Outcome<Answers['status']> {
  const book = readBook();
  if (!book.ok) return book;
  const { year } = vietnamTime(Date.now());
  return done({
    language: chosenLanguage(),
    workbook: book.value.properties?.title ?? '',
    year,
    units: unitStatus(book.value),
    scoreBook: bookState(book.value),
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
