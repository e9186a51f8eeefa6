import type { SubjectKind } from '../../../shared/movement';
import { say } from '../../../shared/words';
import type { Format } from '../style';
import { mix, POINTS, STYLE } from '../style';
import type { Formula, WantedRow, WantedSheet } from '../wanted/types';
import { place, ROLE, SCORE_ROW, SUMMARY_COLUMN } from './codes';
import { kindsOf, kindTitle } from './kinds';
import { literal } from './literals';
import { headerRow, LOCKED, locked, titleRows } from './sheet-head';
import { SummaryFormulas } from './summary-formulas';
import type { ScoreBook } from './types';
import { formulaOf } from './wanted-cells';

const COLUMNS: readonly { name: keyof typeof SUMMARY_COLUMN; width: number; look: Format }[] = [
  { name: 'rank', width: 66, look: STYLE.center },
  { name: 'code', width: 90, look: STYLE.label },
  { name: 'name', width: 280, look: STYLE.label },
  { name: 'cluster', width: 130, look: STYLE.label },
  { name: 'clusterRank', width: 96, look: STYLE.center },
  { name: 'total', width: 100, look: mix(STYLE.total, POINTS) },
  { name: 'finalClass', width: 200, look: STYLE.center },
];

/**
 * «Xếp hạng»: collectives and persons apart, best first, sorted live. Ties share their rank; there
 * are as many rows as subjects, and those of who has no rank yet stay blank.
 */
export function rankingWanted(book: ScoreBook): WantedSheet {
  return {
    ...LOCKED,
    role: ROLE.ranking(book),
    title: say('sheets.title.ranking'),
    columns: COLUMNS.map(({ name, width }) => ({ code: SUMMARY_COLUMN[name], width })),
    rows: [
      ...titleRows(book, 'sheets.ranking.title', 'sheets.ranking.hint'),
      headerRow(COLUMNS.map(({ name }) => say(`sheets.summary.${name}`))),
      ...kindsOf(book).flatMap((kind) => kindRows(book, kind)),
    ],
    frozenThrough: SCORE_ROW.header,
    protection: locked(),
  };
}

function kindRows(book: ScoreBook, kind: SubjectKind): WantedRow[] {
  const formulas = new SummaryFormulas(book);
  const count = book.subjects.filter((subject) => subject.kind === kind).length;
  const ranks = formulas.span(SUMMARY_COLUMN.rank, kind);
  const title = say('sheets.ranking.kind', { kind: kindTitle(book, kind) });
  const ranked: Formula = (at) =>
    `=${literal(title)}&SUMPRODUCT((${at.span(ranks)}<>"")*1)&${literal(`/${count}`)}`;
  return [
    { code: place(kind, 'TDS'), cells: [formulaOf(ranked, STYLE.unit)] },
    ...Array.from({ length: count }, (_, index) => ({
      code: place(kind, index + 1),
      cells: COLUMNS.map(({ name, look }) =>
        formulaOf(placed(formulas, place(kind, index + 1), SUMMARY_COLUMN[name]), look),
      ),
    })),
  ];
}

/** What «Tổng hợp» says of the subject at a place; "" while nobody has it. */
function placed(formulas: SummaryFormulas, key: string, column: string): Formula {
  return (at) => {
    const order = at.span(formulas.span(SUMMARY_COLUMN.order));
    const found = `INDEX(${at.span(formulas.span(column))},MATCH(${literal(key)},${order},0))`;
    return `=IFERROR(${found},"")`;
  };
}
