import type { Plan } from '../../shared/movement';
import { say } from '../../shared/words';
import { argumentSeparator } from './formula';
import {
  type Area,
  addSheet,
  columnWidths,
  formatWhen,
  formulaCondition,
  hideCodes,
  protectSheet,
  rowHeight,
  validate,
  writeCells,
} from './requests';
import { allowedPoints, COLUMN, MET, NOT_MET } from './score-formulas';
import {
  CLASS_CODE,
  criteriaOf,
  criterionRow,
  FIRST_CRITERION_ROW,
  footRows,
  HEADER_ROW,
  headRows,
  scoreSheetRole,
  TOTAL_CODE,
} from './score-rows';
import { cellText, hasCells, readCell, sameContent, usedRows } from './sheet-cells';
import { DOUBT_CELL, WRONG_CELL } from './style';
import type { Book, BookSheet, Request, ScoreSheetInput, Subject } from './types';

const WIDTHS = [80, 44, 300, 84, 84, 84, 190, 230, 90, 170];
/** Room for two lines of a title, in pixels. */
const CRITERION_HEIGHT = 42;
const COLUMN_COUNT = WIDTHS.length;
const index = (letter: string): number => letter.charCodeAt(0) - 65;

/** A new score sheet of one subject. */
export function newScoreSheet(
  book: Book,
  input: ScoreSheetInput,
  subject: Subject,
  named: { sheetId: number; title: string },
): Request[] {
  const separator = argumentSeparator(book);
  const criteria = criteriaOf(input.plan, subject);
  const last = FIRST_CRITERION_ROW + criteria.length - 1;
  const { sheetId, title } = named;
  const rows = [
    ...headRows(input, subject),
    ...criteria.map((criterion, position) =>
      criterionRow(criterion, position + 1, FIRST_CRITERION_ROW + position, separator),
    ),
    ...footRows(input.plan, criteria, last, separator),
  ];
  return [
    ...addSheet({
      sheetId,
      title,
      role: scoreSheetRole(input, subject),
      rows: rows.length + 2,
      columns: COLUMN_COUNT,
      frozenRows: HEADER_ROW + 1,
    }),
    writeCells(sheetId, 0, 0, rows),
    ...columnWidths(sheetId, WIDTHS),
    rowHeight(sheetId, FIRST_CRITERION_ROW, criteria.length, CRITERION_HEIGHT),
    ...hideCodes(sheetId),
    ...inputRules(sheetId, criteria, separator),
    protectSheet(sheetId, say('score.sheet.protected'), [inputArea(last)]),
  ];
}

/** Self score, verified score, reason and evidence of every criterion. */
function inputArea(last: number): Area {
  return columns(COLUMN.self, COLUMN.evidence, last);
}

function columns(from: string, to: string, last: number): Area {
  return {
    top: FIRST_CRITERION_ROW,
    bottom: last + 1,
    left: index(from),
    right: index(to) + 1,
  };
}

/** Limits of what may be entered, and colours for what is to be looked at. */
function inputRules(sheetId: number, criteria: Plan['criteria'], separator: ',' | ';'): Request[] {
  const last = FIRST_CRITERION_ROW + criteria.length - 1;
  const row = FIRST_CRITERION_ROW + 1;
  const scores = columns(COLUMN.self, COLUMN.verified, last);
  const when = (formula: string) => formulaCondition(formula, separator);
  const [self, verified] = [`$${COLUMN.self}${row}`, `$${COLUMN.verified}${row}`];
  const outside = `=AND(E${row}<>"",$D${row}<>"",OR(E${row}<>SUM(E${row}),E${row}<0,E${row}>$D${row}))`;
  const unproven = `=AND(OR(${self}<>"",${verified}<>""),$H${row}="")`;
  const unexplained = `=AND(${self}<>"",${verified}<>"",${self}<>${verified},$G${row}="")`;
  return [
    ...scoreRules(sheetId, criteria, separator),
    formatWhen(sheetId, scores, when(outside), WRONG_CELL),
    formatWhen(
      sheetId,
      columns(COLUMN.evidence, COLUMN.evidence, last),
      when(unproven),
      DOUBT_CELL,
    ),
    formatWhen(sheetId, columns(COLUMN.reason, COLUMN.reason, last), when(unexplained), DOUBT_CELL),
  ];
}

/** What may be entered as self and verified score: one rule for each run of criteria of one kind. */
function scoreRules(sheetId: number, criteria: Plan['criteria'], separator: ',' | ';'): Request[] {
  const rules: Request[] = [];
  for (let first = 0, next = 0; first < criteria.length; first = next) {
    const criterion = criteria[first];
    if (criterion === undefined) break;
    const rule = ruleOf(criterion);
    while (next < criteria.length && ruleOf(criteria[next] ?? criterion) === rule) next += 1;
    const top = FIRST_CRITERION_ROW + first;
    const cells = {
      top,
      bottom: FIRST_CRITERION_ROW + next,
      left: index(COLUMN.self),
      right: index(COLUMN.verified) + 1,
    };
    const answers = [MET, NOT_MET].map((userEnteredValue) => ({ userEnteredValue }));
    const allowed = `=${allowedPoints(`E${top + 1}`, `$D${top + 1}`, criterion)}`;
    const condition =
      rule === 'note-condition'
        ? { type: 'ONE_OF_LIST', values: answers }
        : formulaCondition(allowed, separator);
    rules.push(validate(sheetId, cells, condition, say(`score.sheet.${rule}`)));
  }
  return rules;
}

/** The name of the sentence that says what may be entered. */
function ruleOf({ scoring }: Plan['criteria'][number]) {
  if (scoring.kind === 'condition') return 'note-condition';
  return scoring.kind === 'yes-no' ? 'all-or-nothing' : 'invalid';
}

/**
 * What an existing score sheet lacks: rows of criteria, computed cells that were overwritten,
 * protection. What people entered, maxima included, is left as it is.
 */
export function completeScoreSheet(
  book: Book,
  input: ScoreSheetInput,
  subject: Subject,
  sheet: BookSheet,
): Request[] {
  const sheetId = sheet.properties?.sheetId;
  if (typeof sheetId !== 'number' || !hasCells(sheet)) return [];
  const separator = argumentSeparator(book);
  const criteria = criteriaOf(input.plan, subject);
  const there = rowsByCode(sheet);
  const requests: Request[] = [];

  // Rows as they will be once the missing ones are inserted: null for a new row.
  const oldTotal = there.get(TOTAL_CODE) ?? usedRows(sheet);
  const missing = criteria.filter((criterion) => !there.has(criterion.code));
  const last = FIRST_CRITERION_ROW + criteria.length - 1;
  const known = criteria.length - missing.length;
  if (oldTotal !== FIRST_CRITERION_ROW + known || !there.has(CLASS_CODE)) return requests;
  criteria.forEach((criterion, position) => {
    if (there.has(criterion.code)) return;
    const row = FIRST_CRITERION_ROW + position;
    requests.push(
      {
        insertDimension: {
          range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
          inheritFromBefore: position > 0,
        },
      },
      writeCells(sheetId, row, 0, [criterionRow(criterion, position + 1, row, separator)]),
    );
  });

  const write = (row: number, oldRow: number | null, cells: ReturnType<typeof criterionRow>) => {
    cells.forEach((cell, column) => {
      if (typeof cell.userEnteredValue?.formulaValue !== 'string') return;
      const now = oldRow === null ? undefined : readCell(sheet, oldRow, column);
      const stays = oldRow === row && missing.length === 0 && sameContent(now, cell);
      if (!stays) requests.push(writeCells(sheetId, row, column, [[cell]]));
    });
  };
  criteria.forEach((criterion, position) => {
    const row = FIRST_CRITERION_ROW + position;
    const oldRow = there.get(criterion.code) ?? null;
    if (oldRow !== null) write(row, oldRow, criterionRow(criterion, position + 1, row, separator));
  });
  footRows(input.plan, criteria, last, separator).forEach((cells, offset) => {
    write(last + 1 + offset, oldTotal + offset, cells);
  });

  if (missing.length > 0) requests.push(...inputRules(sheetId, criteria, separator));
  const description = say('score.sheet.protected');
  const locked = (sheet.protectedRanges ?? []).some((it) => it.description === description);
  if (!locked) requests.push(protectSheet(sheetId, description, [inputArea(last)]));
  return requests;
}

function rowsByCode(sheet: BookSheet): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = 1; row < usedRows(sheet); row++) {
    const code = cellText(sheet, row, 0);
    if (code !== '' && !rows.has(code)) rows.set(code, row);
  }
  return rows;
}
