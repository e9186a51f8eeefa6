import { type Criterion, type Plan, reportPeriod } from '../../../shared/movement';
import type { GridCell, GridSheet, WorkbookGrid } from '../../../shared/reports/types';
import { type Given, type ScoreEntry, toNumber } from '../../../shared/scoring';
import { plainNumber } from '../../../shared/vietnamese';
import { MET, NOT_MET } from '../../../sheets-addon/layout/score-book/answers';
import {
  CRITERIA_COLUMN,
  EVIDENCE_COLUMN,
  matrixColumn,
  partRow,
  piece,
  ROLE,
  SCORE_COLUMN,
  SCORE_ROW,
  SNAPSHOT_COLUMN,
  SUBJECT_COLUMN,
  TEMPLATE_ROW,
  TEMPLATE_VALUE,
  wholeRow,
} from '../../../sheets-addon/layout/score-book/codes';
import type { SnapshotLine } from '../../../sheets-addon/layout/score-book/snapshot-sheet';
import type { BookSubject, ScoreBook } from '../../../sheets-addon/layout/score-book/types';
import { plan as p5 } from '../layout/book';

/** A cell as written by a test: what stands there. */
export type Value = string | number | null;

/** A sheet by codes: rows of values by column code, in the order given. */
export interface CodedRows {
  role: string;
  title: string;
  columns: readonly string[];
  headers?: readonly string[];
  rows: readonly (readonly [code: string, values: Readonly<Record<string, Value>>])[];
}

export const cellOf = (value: Value): GridCell => ({
  value,
  text: typeof value === 'number' ? plainNumber(value) : (value ?? ''),
});

/** The sheet as it is laid out: codes in the first row and column, a title and headers below. */
export function sheetOf({ role, title, columns, headers, rows }: CodedRows): GridSheet {
  const line = (values: readonly Value[]) => values.map(cellOf);
  return {
    title,
    hidden: false,
    rows: [
      line([role, ...columns]),
      ...(headers
        ? [line(['TDS.DAU#1', `Đầu trang ${title}`]), line([SCORE_ROW.header, ...headers])]
        : []),
      ...rows.map(([code, values]) => line([code, ...columns.map((one) => values[one] ?? null)])),
    ],
  };
}

export const subjectOf = (code: string, more: Partial<BookSubject> = {}): BookSubject => ({
  code,
  name: `Tổ ${code}`,
  kind: 'collective',
  cluster: '',
  selfEditors: [],
  crossEditors: [],
  verifiers: [],
  ...more,
});

export const bookOf = (more: Partial<ScoreBook> = {}): ScoreBook => ({
  plan: p5,
  period: reportPeriod(p5, 2026),
  subjects: [subjectOf('T1'), subjectOf('T2')],
  layout: 'sheet-each',
  stage: 'self',
  until: { self: null, cross: null, verify: null },
  now: { year: 2026, month: 10, day: 30, hour: 14, minute: 5 },
  ...more,
});

export interface Contents {
  /** By subject and criterion. */
  entries?: (subject: BookSubject, criterion: Criterion) => Partial<ScoreEntry>;
  maxima?: (criterion: Criterion) => Value;
  evidence?: readonly Readonly<Record<string, Value>>[];
  snapshot?: readonly SnapshotLine[];
  refreshed?: ScoreBook['now'];
}

/** A workbook as the layout makes it and people fill it in, without formulas computed. */
export function workbookOf(book: ScoreBook, contents: Contents = {}): WorkbookGrid {
  return {
    name: 'Sổ thi đua',
    sheets: [
      criteriaSheet(book, contents),
      subjectsSheet(book),
      ...(book.layout === 'matrix'
        ? [matrixSheet(book, contents)]
        : book.subjects.map((subject) => scoreSheet(book, subject, contents))),
      evidenceSheet(book, contents),
      templateSheet(book, contents),
      snapshotSheet(book, contents),
    ],
  };
}

function criteriaSheet(book: ScoreBook, { maxima }: Contents): GridSheet {
  const titleOf = (kind: string) => book.plan.subjects.find((it) => it.kind === kind)?.title ?? '';
  return sheetOf({
    role: ROLE.criteria(book),
    title: 'Tiêu chí',
    columns: Object.values(CRITERIA_COLUMN),
    headers: [],
    rows: book.plan.criteria.map((criterion) => [
      criterion.code,
      {
        [CRITERIA_COLUMN.title]: criterion.title,
        [CRITERIA_COLUMN.subject]: titleOf(criterion.subject),
        [CRITERIA_COLUMN.maximum]: maxima?.(criterion) ?? maximumOf(criterion),
        [CRITERIA_COLUMN.evidence]: criterion.evidenceRequired ? 'Có' : 'Không',
      },
    ]),
  });
}

const maximumOf = ({ scoring }: Criterion): Value =>
  scoring.kind === 'condition' ? null : scoring.maximum;

function subjectsSheet(book: ScoreBook): GridSheet {
  const { plan, subjects } = book;
  return sheetOf({
    role: ROLE.subjects(book),
    title: 'Đối tượng',
    columns: Object.values(SUBJECT_COLUMN),
    headers: [],
    rows: subjects.map((subject) => [
      '',
      {
        [SUBJECT_COLUMN.code]: subject.code,
        [SUBJECT_COLUMN.name]: subject.name,
        [SUBJECT_COLUMN.kind]: plan.subjects.find(({ kind }) => kind === subject.kind)?.title ?? '',
        [SUBJECT_COLUMN.cluster]: subject.cluster,
        [SUBJECT_COLUMN.self]: subject.selfEditors.join(', '),
        [SUBJECT_COLUMN.cross]: subject.crossEditors.join(', '),
        [SUBJECT_COLUMN.verifier]: subject.verifiers.join(', '),
      },
    ]),
  });
}

export const SCORE_COLUMNS = [
  SCORE_COLUMN.title,
  SCORE_COLUMN.maximum,
  SCORE_COLUMN.self,
  SCORE_COLUMN.cross,
  SCORE_COLUMN.verified,
  SCORE_COLUMN.reason,
  SCORE_COLUMN.evidence,
  SCORE_COLUMN.official,
] as const;
export const SCORE_HEADERS = [
  'Tiêu chí',
  'Điểm tối đa',
  'Tự chấm',
  'Chấm chéo',
  'Thẩm định',
  'Lý do chênh lệch',
  'Minh chứng',
  'Điểm chính thức',
];

function scoreSheet(book: ScoreBook, subject: BookSubject, contents: Contents): GridSheet {
  return sheetOf({
    role: ROLE.scores(book, subject),
    title: `Phiếu chấm ${subject.code}`,
    columns: SCORE_COLUMNS,
    headers: SCORE_HEADERS,
    rows: [
      ...criteriaOf(book.plan, subject).flatMap((criterion) =>
        rowsOf(criterion, contents.entries?.(subject, criterion) ?? {}),
      ),
      [SCORE_ROW.total, {}],
      [SCORE_ROW.className, {}],
    ],
  });
}

const criteriaOf = ({ criteria }: Plan, { kind }: BookSubject): Criterion[] =>
  criteria.filter(({ subject }) => subject === kind);

/** The rows of a criterion, with what was entered for it. */
function rowsOf(
  { code, title, scoring }: Criterion,
  entry: Partial<ScoreEntry>,
): [string, Record<string, Value>][] {
  const scores = (of: (given: Given | null) => Value) => ({
    [SCORE_COLUMN.self]: of(entry.self ?? null),
    [SCORE_COLUMN.cross]: of(entry.cross ?? null),
    [SCORE_COLUMN.verified]: of(entry.verified ?? null),
  });
  const words = {
    [SCORE_COLUMN.title]: title,
    [SCORE_COLUMN.reason]: entry.reason ?? '',
    [SCORE_COLUMN.evidence]: entry.evidence ?? '',
  };
  if (scoring.kind !== 'percentage') return [[code, { ...words, ...scores(sheetValue) }]];
  const part = (given: Given | null) => (isRatio(given) ? given.part : null);
  const whole = (given: Given | null) => (isRatio(given) ? given.whole : null);
  return [
    [code, words],
    [partRow(code), scores(part)],
    [wholeRow(code), scores(whole)],
  ];
}

const isRatio = (given: Given | null) =>
  typeof given === 'object' && given !== null && given.by === 'ratio';

function sheetValue(given: Given | null): Value {
  if (given === null) return null;
  if (typeof given === 'number') return toNumber(given);
  switch (given.by) {
    case 'yes-no':
      return given.met ? MET : NOT_MET;
    case 'level':
      return given.title;
    case 'count':
      return given.count;
    case 'text':
      return given.text;
    case 'ratio':
      return null;
  }
}

/** Subjects as rows: what a score sheet has at (row, column) stands in one column. */
function matrixSheet(book: ScoreBook, contents: Contents): GridSheet {
  const rows = book.subjects.map((subject): [string, Record<string, Value>] => {
    const cells = criteriaOf(book.plan, subject).flatMap((criterion) =>
      rowsOf(criterion, contents.entries?.(subject, criterion) ?? {}),
    );
    const values = cells.flatMap(([row, own]) =>
      Object.entries(own).map(([column, value]) => [matrixColumn(row, column), value] as const),
    );
    return [subject.code, Object.fromEntries(values)];
  });
  return sheetOf({
    role: ROLE.matrix(book),
    title: 'Bảng chấm chung',
    columns: [...new Set(rows.flatMap(([, values]) => Object.keys(values)))],
    headers: [],
    rows,
  });
}

function evidenceSheet(book: ScoreBook, { evidence = [] }: Contents): GridSheet {
  return sheetOf({
    role: ROLE.evidence(book),
    title: 'Minh chứng',
    columns: Object.values(EVIDENCE_COLUMN),
    headers: [],
    rows: evidence.map((values) => ['', values]),
  });
}

function templateSheet(book: ScoreBook, { refreshed }: Contents): GridSheet {
  const plan = JSON.stringify(book.plan);
  const half = Math.floor(plan.length / 2);
  const texts: [string, string][] = [
    [TEMPLATE_ROW.period, JSON.stringify(book.period)],
    [TEMPLATE_ROW.layout, book.layout],
    [TEMPLATE_ROW.stage, book.stage],
    [TEMPLATE_ROW.until, JSON.stringify(book.until)],
    [TEMPLATE_ROW.refreshed, JSON.stringify(refreshed ?? null)],
    [piece(TEMPLATE_ROW.subjects, 1), JSON.stringify(book.subjects)],
    [piece(TEMPLATE_ROW.plan, 1), plan.slice(0, half)],
    [piece(TEMPLATE_ROW.plan, 2), plan.slice(half)],
  ];
  return sheetOf({
    role: ROLE.template(book),
    title: '_mau_cham_diem',
    columns: [TEMPLATE_VALUE],
    rows: texts.map(([row, text]) => [row, { [TEMPLATE_VALUE]: text }]),
  });
}

function snapshotSheet(book: ScoreBook, { snapshot = [] }: Contents): GridSheet {
  return sheetOf({
    role: ROLE.snapshot(book),
    title: '_anh_chup',
    columns: Object.values(SNAPSHOT_COLUMN),
    rows: snapshot.map(({ code, cells }) => [
      code,
      Object.fromEntries(
        Object.entries(SNAPSHOT_COLUMN).map(([field, column]) => [
          column,
          cells[field as keyof typeof cells],
        ]),
      ),
    ]),
  });
}
