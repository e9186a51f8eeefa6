import { say, sayProblem } from '../../../shared/words';
import type { Book } from '../../layout';
import type { CellTarget, ProblemLine } from '../../protocol';
import type { BookProblem, ScoreBookRead } from '../../reading';
import { chosenLanguage } from '../google/language';

/** Problems of the score workbook as the sidebar shows them: whose, what, what to do, where. */
export function bookProblemLines(
  problems: readonly BookProblem[],
  { subjects }: Pick<ScoreBookRead, 'subjects'>,
  there: Book,
): ProblemLine[] {
  const language = chosenLanguage();
  const names = new Map(subjects.map(({ code, name }) => [code, name]));
  const titles = new Set((there.sheets ?? []).map(({ properties }) => properties?.title));
  return problems.map(({ code, params, place, remedy, severity, subject }) => ({
    severity,
    what: sayProblem(
      { code, ...(params ? { params } : {}), ...(place ? { place } : {}) },
      language,
    ),
    remedy: say(remedy, params, language),
    unit: subject === null ? null : (names.get(subject) ?? subject),
    target: targetOf(place ?? {}, titles),
  }));
}

function targetOf(
  { sheet, cell = 'A1' }: NonNullable<BookProblem['place']>,
  titles: ReadonlySet<string | null | undefined>,
): CellTarget | null {
  return sheet !== undefined && titles.has(sheet) ? { in: 'here', sheet, cell } : null;
}
