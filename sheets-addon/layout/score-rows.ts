import { formatDateTime, type Plan, sayDue } from '../../shared/movement';
import { suggestedMaximum, toNumber } from '../../shared/scoring';
import { plainNumber } from '../../shared/vietnamese';
import { say } from '../../shared/words';
import { blankCell, type CellData, formulaCell, numberCell, textCell } from './cells';
import {
  COLUMN,
  checkFormula,
  classFormula,
  fullScoreFormula,
  officialFormula,
  sumFormula,
} from './score-formulas';
import { mix, POINTS, STYLE, WRONG } from './style';
import type { ScoreSheetInput, Subject } from './types';

type Criteria = Plan['criteria'];

/** Zero-based rows of a score sheet; the code row 0 is hidden. */
export const HEADER_ROW = 6;
export const FIRST_CRITERION_ROW = HEADER_ROW + 1;

export function criteriaOf(plan: Plan, subject: Subject): Criteria {
  const kind = subject.kind ?? 'collective';
  return plan.criteria.filter((criterion) => criterion.subject === kind);
}

/** Role of a subject's score sheet; it also stands in the sheet's first cell. */
export function scoreSheetRole(input: ScoreSheetInput, subject: Subject): string {
  const { plan, period } = input;
  return ['TDS.PC', plan.code, period.code, subject.code].join('|');
}

/** Marks of the rows below the criteria, in the hidden column. */
export const TOTAL_CODE = 'TDS.TONG_DIEM';
export const CLASS_CODE = 'TDS.XEP_LOAI';

/** Title block and header row: rows 0 to 6. */
export function headRows(input: ScoreSheetInput, subject: Subject): CellData[][] {
  const { plan, period, now } = input;
  const year = period.year;
  const line = (text: string, format = STYLE.plain): CellData[] => [
    blankCell(STYLE.plain),
    textCell(text, format),
  ];
  const header = (key: Parameters<typeof say>[0], note?: string) =>
    textCell(say(key), STYLE.header, note);
  const full = plan.classes.fullScore;
  return [
    [
      textCell(scoreSheetRole(input, subject), STYLE.plain),
      ...Object.keys(COLUMN)
        .slice(1)
        .map((name) => textCell(`TDS.${name.toUpperCase()}`, STYLE.plain)),
    ],
    line(say('reports.form.unit', { name: subject.name, code: subject.code }), STYLE.unit),
    line(say('score.sheet.title', { year }), STYLE.title),
    line(plan.title),
    line(say('score.sheet.period', { year, due: sayDue(period), time: formatDateTime(now) })),
    line(say('score.sheet.hint'), STYLE.secondary),
    [
      header('score.sheet.code'),
      header('score.sheet.number'),
      header('score.sheet.criterion'),
      header('score.sheet.maximum', say('score.sheet.note-maximum', { full })),
      header('score.sheet.self', say('score.sheet.note-self')),
      header('score.sheet.verified', say('score.sheet.note-verified')),
      header('score.sheet.reason'),
      header('score.sheet.evidence', say('score.sheet.note-evidence')),
      header('score.sheet.official'),
      header('score.sheet.check'),
    ],
  ];
}

/** One criterion; `row` zero-based. */
export function criterionRow(
  criterion: Criteria[number],
  position: number,
  row: number,
  separator: ',' | ';',
): CellData[] {
  const isCondition = criterion.scoring.kind === 'condition';
  const score = isCondition ? STYLE.inputText : mix(STYLE.inputNumber, POINTS);
  const maximum = isCondition ? null : toNumber(suggestedMaximum(criterion));
  const note = isCondition ? say('score.sheet.note-condition') : undefined;
  return [
    textCell(criterion.code, STYLE.plain),
    numberCell(position, STYLE.center),
    textCell(criterion.title, STYLE.label),
    numberCell(maximum, mix(STYLE.computed, POINTS)),
    blankCell(score, note),
    blankCell(score, note),
    blankCell(STYLE.inputText),
    blankCell(STYLE.inputText),
    formulaCell(officialFormula(row + 1, criterion), '', mix(STYLE.computed, POINTS), separator),
    formulaCell(checkFormula(row + 1, criterion), '', mix(STYLE.computed, WRONG), separator),
  ];
}

/** Total, class and the class limits, below criteria in zero-based rows `first` to `last`. */
export function footRows(
  plan: Plan,
  criteria: Criteria,
  last: number,
  separator: ',' | ';',
): CellData[][] {
  const first = FIRST_CRITERION_ROW + 1;
  const end = last + 1;
  const totalRow = end + 1;
  const bold = mix(STYLE.total, POINTS);
  const sum = (column: string, result: number) =>
    formulaCell(sumFormula(column, first, end), result, bold, separator);
  const maximum = criteria.reduce((all, it) => all + suggestedMaximum(it), 0) / 100;
  const gap = blankCell(STYLE.total);
  const checkStyle = mix(STYLE.computed, WRONG);
  const fullScore = plan.classes.fullScore;
  const off = maximum === fullScore ? '' : say('score.flaw.full-score', { full: fullScore });
  const steps = plan.classes.steps
    .map(({ title, from }, index, all) =>
      from === 0
        ? `${title} < ${plainNumber(all[index - 1]?.from ?? 0)}`
        : `${title} ≥ ${plainNumber(from)}`,
    )
    .join(', ');
  return [
    [
      textCell(TOTAL_CODE, STYLE.plain),
      gap,
      textCell(say('score.sheet.total'), STYLE.total),
      sum(COLUMN.maximum, maximum),
      sum(COLUMN.self, 0),
      sum(COLUMN.verified, 0),
      gap,
      gap,
      sum(COLUMN.official, 0),
      formulaCell(fullScoreFormula(totalRow, fullScore), off, checkStyle, separator),
    ],
    [
      textCell(CLASS_CODE, STYLE.plain),
      gap,
      textCell(say('score.sheet.class'), STYLE.total),
      gap,
      gap,
      gap,
      gap,
      gap,
      formulaCell(
        classFormula(plan.classes, first, end, totalRow),
        '',
        mix(STYLE.total, { horizontalAlignment: 'CENTER' }),
        separator,
      ),
      gap,
    ],
    [blankCell(STYLE.plain), textCell(say('score.sheet.thresholds', { steps }), STYLE.secondary)],
  ];
}
