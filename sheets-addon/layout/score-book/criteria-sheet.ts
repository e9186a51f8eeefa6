import { say } from '../../../shared/words';
import { DOUBT_CELL } from '../style';
import type { WantedRule, WantedSheet } from '../wanted/types';
import { CRITERIA_COLUMN, ROLE, SCORE_ROW } from './codes';
import { addedCells, CRITERIA_COLUMNS, criteriaHeader } from './criteria-columns';
import { criteriaRows } from './criteria-rows';
import { ADDED_KINDS, sayKind } from './criteria-sayings';
import { KINDS, kindTitle } from './kinds';
import { locked, titleRows } from './sheet-head';
import type { ScoreBook } from './types';

/** Empty rows kept ready for criteria of people's own. */
const READY_ROWS = 10;

/** «Tiêu chí»: the plan's criteria with their maxima, the one place where these are entered. */
export function criteriaWanted(book: ScoreBook): WantedSheet {
  return {
    role: ROLE.criteria(book),
    title: say('score.criteria.name'),
    columns: CRITERIA_COLUMNS,
    rows: [
      ...titleRows(book, 'score.criteria.title', 'score.criteria.hint'),
      criteriaHeader(),
      ...KINDS.flatMap((kind) => criteriaRows(book, kind)),
    ],
    growth: 'list',
    newRows: { count: READY_ROWS, cells: addedCells() },
    frozenThrough: SCORE_ROW.header,
    rules: rules(book),
    formats: [
      {
        columns: [CRITERIA_COLUMN.check],
        when: (at, cell) => `=${at.cell(cell)}<>""`,
        look: DOUBT_CELL,
      },
    ],
    charts: [],
    protection: locked(),
  };
}

function rules(book: ScoreBook): WantedRule[] {
  const { criteria, subjects } = book.plan;
  const kinds = new Set([...ADDED_KINDS, ...criteria.map(sayKind)]);
  return [
    list(
      CRITERIA_COLUMN.subject,
      subjects.map(({ kind }) => kindTitle(book, kind)),
      say('score.rule.subject-kind'),
    ),
    list(CRITERIA_COLUMN.kind, [...kinds], say('score.rule.kind')),
    list(
      CRITERIA_COLUMN.evidence,
      [say('score.answer.yes'), say('score.answer.no')],
      say('score.rule.evidence'),
    ),
    {
      columns: [CRITERIA_COLUMN.maximum],
      condition: {
        type: 'formula',
        formula: (at, cell) => {
          const maximum = at.cell(cell);
          return `=AND(${maximum}=SUM(${maximum}),${maximum}>0,${maximum}=ROUND(${maximum},2))`;
        },
      },
      message: say('score.rule.maximum'),
    },
  ];
}

const list = (column: string, values: readonly string[], message: string): WantedRule => ({
  columns: [column],
  condition: { type: 'list', values },
  message,
});
