import { type Indicator, sayDue, yearlyDeadline } from '../../shared/movement';
import {
  COLUMN_CODE,
  identityCode,
  REPORT_FORM,
  REPORT_SHEET,
  SUBMITTED_CODE,
} from '../../shared/reports/template';
import { say } from '../../shared/words';
import { blankCell, type CellData, formulaCell, textCell } from './cells';
import { argumentSeparator } from './formula';
import { findOwnSheet, NewSheetNames } from './own-sheets';
import {
  type Area,
  addSheet,
  columnWidths,
  formulaCondition,
  gridRange,
  hideCodes,
  protectSheet,
  rowHeight,
  validate,
  writeCells,
} from './requests';
import { AMOUNT, COUNT, DAY, mix, PERCENT, STYLE } from './style';
import { templateSheetRequests } from './template-sheet';
import type { Book, ReportFormInput, Request } from './types';

const SUBMITTED_ROW = 6;
const HEADER_ROW = 7;
const FIRST_ROW = HEADER_ROW + 1;
const WIDTHS = [80, 380, 230, 110, 110, 90, 220];
const [PART, WHOLE, NOTE] = [3, 4, 6];
const SECTION_HEIGHT = 96;

/** The report form a unit fills in: sheet "Báo cáo" and the hidden template sheet; [] when it is there. */
export function reportFormRequests(book: Book, input: ReportFormInput): Request[] {
  const { plan, period, unit } = input;
  const identity = {
    planCode: plan.code,
    planVersion: plan.version,
    periodCode: period.code,
    unitCode: unit.code,
  };
  const role = identityCode(identity);
  if (findOwnSheet(book, role)) return [];
  const names = new NewSheetNames(book);
  const sheetId = names.id(role);
  const { indicators, sections } = plan.report;
  const rows = formRows(book, input, role);
  const firstSection = FIRST_ROW + indicators.length + 1;
  const last = firstSection + sections.length - 1;
  const area = (top: number, bottom: number, left: number, right: number): Area => ({
    top,
    left,
    bottom: bottom + 1,
    right: right + 1,
  });
  const inputs = [
    area(SUBMITTED_ROW, SUBMITTED_ROW, PART, PART),
    ...indicators.map((indicator, position) =>
      area(FIRST_ROW + position, FIRST_ROW + position, PART, lastInput(indicator)),
    ),
    area(FIRST_ROW, FIRST_ROW + indicators.length - 1, NOTE, NOTE),
    area(firstSection, last, PART, NOTE),
  ];
  return [
    ...addSheet({
      sheetId,
      title: names.title(REPORT_SHEET),
      role,
      rows: rows.length + 2,
      columns: WIDTHS.length,
      frozenRows: HEADER_ROW + 1,
    }),
    writeCells(sheetId, 0, 0, rows),
    ...sections.map(
      (_, position): Request => ({
        mergeCells: {
          range: gridRange(
            sheetId,
            area(firstSection + position, firstSection + position, PART, NOTE),
          ),
          mergeType: 'MERGE_ALL',
        },
      }),
    ),
    ...columnWidths(sheetId, WIDTHS),
    rowHeight(sheetId, firstSection, sections.length, SECTION_HEIGHT),
    ...hideCodes(sheetId),
    ...inputRules(book, sheetId, indicators),
    protectSheet(sheetId, say('reports.form.protected'), inputs),
    ...templateSheetRequests(
      book,
      names,
      { form: REPORT_FORM, ...identity },
      say('reports.form.protected'),
    ),
  ];
}

const lastInput = (indicator: Indicator): number => (indicator.kind === 'ratio' ? WHOLE : PART);

function formRows(book: Book, { plan, period, unit }: ReportFormInput, role: string): CellData[][] {
  const separator = argumentSeparator(book);
  const year = period.year;
  const code = (text: string) => textCell(text, STYLE.plain);
  const line = (text: string, format = STYLE.plain) => [code(''), textCell(text, format)];
  const header = (key: Parameters<typeof say>[0]) => textCell(say(key), STYLE.header);
  const recipient = yearlyDeadline(plan)?.recipient ?? '';
  return [
    [
      code(role),
      ...['title', 'unit', 'part', 'whole', 'ratio', 'note'].map((name) =>
        code(COLUMN_CODE[name as keyof typeof COLUMN_CODE]),
      ),
    ],
    line(say('reports.form.unit', { name: unit.name, code: unit.code }), STYLE.unit),
    line(say('reports.form.title', { year }), STYLE.title),
    line(plan.title),
    line(say('reports.form.period', { year, due: sayDue(period), recipient })),
    line(say('reports.form.hint'), STYLE.secondary),
    [
      code(SUBMITTED_CODE),
      textCell(say('reports.form.submitted'), STYLE.label),
      blankCell(STYLE.computed),
      blankCell(mix(STYLE.inputNumber, DAY), say('reports.form.note-submitted')),
    ],
    [
      code(''),
      header('reports.form.indicator'),
      header('reports.form.unit-of-count'),
      header('reports.form.part'),
      header('reports.form.whole'),
      header('reports.form.ratio'),
      header('reports.form.note'),
    ],
    ...plan.report.indicators.map((indicator, position) =>
      indicatorRow(indicator, FIRST_ROW + position + 1, separator),
    ),
    [
      code(''),
      header('reports.form.sections'),
      ...[2, 3, 4, 5, 6].map(() => blankCell(STYLE.header)),
    ],
    ...plan.report.sections.map((section) => [
      code(section.code),
      textCell(section.title, STYLE.label),
      blankCell(STYLE.computed),
      ...[3, 4, 5, 6].map(() => blankCell(STYLE.inputText)),
    ]),
  ];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `row` one-based, as formulas name it. */
function indicatorRow(indicator: Indicator, row: number, separator: ',' | ';'): CellData[] {
  const { wholeTitle } = indicator;
  const number = mix(STYLE.inputNumber, indicator.wholeNumbers ? COUNT : AMOUNT);
  const counted =
    wholeTitle === null
      ? indicator.unit
      : say('reports.form.counted-in', { unit: indicator.unit, whole: lowerFirst(wholeTitle) });
  const ratio = `=IF(OR(D${row}="",E${row}=""),"",IF(AND(D${row}=SUM(D${row}),E${row}=SUM(E${row}),E${row}>0),ROUND(D${row}/E${row},4),""))`;
  return [
    textCell(indicator.code, STYLE.plain),
    textCell(indicator.title, STYLE.label),
    textCell(counted, STYLE.label),
    blankCell(number),
    blankCell(wholeTitle === null ? STYLE.computed : number),
    wholeTitle === null
      ? blankCell(STYLE.computed)
      : formulaCell(ratio, mix(STYLE.computed, PERCENT), separator),
    blankCell(STYLE.inputText),
  ];
}

function inputRules(book: Book, sheetId: number, indicators: readonly Indicator[]): Request[] {
  const separator = argumentSeparator(book);
  const cell = (row: number, column: number): Area => ({
    top: row,
    bottom: row + 1,
    left: column,
    right: column + 1,
  });
  const number = (row: number, column: number, formula: string, message: string) =>
    validate(sheetId, cell(row, column), formulaCondition(formula, separator), message);
  const rules = indicators.flatMap((indicator, position) => {
    const row = FIRST_ROW + position;
    const [part, whole] = [`D${row + 1}`, `E${row + 1}`];
    const amount = (at: string) => `${at}=SUM(${at}),${at}>=0`;
    const invalid = say('reports.form.invalid-number');
    if (indicator.kind === 'quantity') return [number(row, PART, `=AND(${amount(part)})`, invalid)];
    const fits = `OR(${whole}="",${part}<=${whole})`;
    return [
      number(row, PART, `=AND(${amount(part)},${fits})`, say('reports.form.invalid-part')),
      number(row, WHOLE, `=AND(${amount(whole)})`, invalid),
    ];
  });
  const isDate = { type: 'DATE_IS_VALID' };
  return [
    validate(sheetId, cell(SUBMITTED_ROW, PART), isDate, say('reports.form.invalid-date')),
    ...rules,
  ];
}
