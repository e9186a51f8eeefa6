import { formatDateTime, type PlainDateTime } from '../../../shared/movement';
import { say } from '../../../shared/words';
import { STYLE } from '../style';
import type { Addresses, Formula, WantedCell, WantedRow, WantedSheet } from '../wanted/types';
import {
  CHECK_ROW,
  EVIDENCE_COLUMN,
  piece,
  ROLE,
  SUMMARY_COLUMN,
  TEMPLATE_KEPT,
  TEMPLATE_ROW,
  TEMPLATE_VALUE,
} from './codes';
import { EVIDENCE_STATES } from './evidence-states';
import { literal } from './literals';
import { LOCKED, locked } from './sheet-head';
import { SummaryFormulas } from './summary-formulas';
import { piecesOf } from './text-pieces';
import type { ScoreBook } from './types';
import { formulaOf, textOf } from './wanted-cells';

export type CheckName = keyof typeof CHECK_ROW;

/** What the command «Cập nhật kết quả» leaves behind. */
export interface Refresh {
  at: PlainDateTime;
  /** The numbers that the check rows showed then. */
  checks: Readonly<Record<CheckName, number>>;
}

/**
 * The hidden sheet that says what the workbook is: everything `ScoreBook` says but the time. Beside it
 * stand numbers that change with the entries, and what they were when results were last written; a
 * `refresh` of null leaves those as they are.
 */
export function templateWanted(book: ScoreBook, refresh: Refresh | null): WantedSheet {
  return {
    ...LOCKED,
    role: ROLE.template(book),
    title: say('sheets.title.template'),
    hidden: true,
    // A piece too many would spoil the text put together from the pieces.
    columns: [
      { code: TEMPLATE_VALUE, width: 400, emptiedWhenRetired: true },
      { code: TEMPLATE_KEPT, width: 200 },
    ],
    rows: [
      ...[...templateRows(book)].map(([code, text]) => ({ code, cells: [textOf(text, LOOK)] })),
      ...refreshRows(refresh),
      ...checkRows(book, refresh),
      { code: TEMPLATE_ROW.freshness, cells: [formulaOf(freshness, LOOK)] },
    ],
    protection: locked(),
  };
}

/** Texts of the template sheet by row code: what `readTemplate` makes the book from again. */
export function templateRows(book: ScoreBook): Map<string, string> {
  const { plan, period, subjects, layout, stage, until } = book;
  const inPieces = (row: string, value: unknown): [string, string][] =>
    piecesOf(JSON.stringify(value)).map((text, index) => [piece(row, index + 1), text]);
  return new Map([
    [TEMPLATE_ROW.period, JSON.stringify(period)],
    [TEMPLATE_ROW.layout, layout],
    [TEMPLATE_ROW.stage, stage],
    [TEMPLATE_ROW.until, JSON.stringify(until)],
    ...inPieces(TEMPLATE_ROW.subjects, subjects),
    ...inPieces(TEMPLATE_ROW.plan, plan),
  ]);
}

const LOOK = STYLE.inputText;
const NEVER = say('sheets.fresh.never');

const keptText = (text: string | null): WantedCell =>
  text === null ? { is: 'kept', look: LOOK } : textOf(text, LOOK);

function refreshRows(refresh: Refresh | null): WantedRow[] {
  const shown: Formula = (at) => {
    const kept = at.cell({ row: TEMPLATE_ROW.refreshed, column: TEMPLATE_KEPT });
    return `=IF(${kept}="","null",${kept})`;
  };
  const at = refresh === null ? null : refresh.at;
  return [
    {
      code: TEMPLATE_ROW.refreshed,
      cells: [formulaOf(shown, LOOK), keptText(at && JSON.stringify(at))],
    },
    {
      code: TEMPLATE_ROW.refreshedAt,
      cells: [{ is: 'blank', look: LOOK }, keptText(at && formatDateTime(at))],
    },
  ];
}

function checkRows(book: ScoreBook, refresh: Refresh | null): WantedRow[] {
  const formulas = checkFormulas(book);
  return CHECKS.map((name) => ({
    code: CHECK_ROW[name],
    cells: [
      formulaOf(formulas[name], LOOK),
      refresh === null
        ? { is: 'kept', look: LOOK }
        : { is: 'number', value: refresh.checks[name], look: LOOK },
    ],
  }));
}

const CHECKS = Object.keys(CHECK_ROW) as CheckName[];

/**
 * Numbers weighted by the subject's place, so that they change with any number entered and with what
 * words are worth. A reason or a name written otherwise, a link exchanged for another go unnoticed.
 */
function checkFormulas(book: ScoreBook): Record<CheckName, Formula> {
  const formulas = new SummaryFormulas(book);
  const weighted =
    (...columns: (keyof typeof SUMMARY_COLUMN)[]): Formula =>
    (at) => {
      if (book.subjects.length === 0) return '=0';
      const [number, ...values] = (['number', ...columns] as const).map((column) =>
        at.span(formulas.span(SUMMARY_COLUMN[column])),
      );
      return `=SUMPRODUCT(${number}*(${values.join('+')}))`;
    };
  const evidence: Formula = (at) => {
    const states = at.span({ sheet: ROLE.evidence(book), column: EVIDENCE_COLUMN.state });
    const counts = EVIDENCE_STATES.map(
      (state, index) => `COUNTIFS(${states},${literal(state)})*${1000 ** index}`,
    );
    return `=${counts.join('+')}`;
  };
  return {
    entries: weighted('check', 'self', 'cross', 'verified'),
    results: weighted('ranked', 'scored'),
    flaws: weighted('flaws'),
    evidence,
  };
}

function freshness(at: Addresses): string {
  const kept = (row: string) => at.cell({ row, column: TEMPLATE_KEPT });
  const isSame = CHECKS.map(
    (name) =>
      `${at.cell({ row: CHECK_ROW[name], column: TEMPLATE_VALUE })}=${kept(CHECK_ROW[name])}`,
  );
  const time = kept(TEMPLATE_ROW.refreshedAt);
  const [before = '', after = ''] = say('sheets.fresh.old').split('{time}');
  const old = `${literal(before)}&${time}&${literal(after)}`;
  const fresh = `${literal(say('sheets.fresh.new', { time: '' }))}&${time}`;
  return `=IF(${time}="",${literal(NEVER)},IF(AND(${isSame.join(',')}),${fresh},${old}))`;
}
