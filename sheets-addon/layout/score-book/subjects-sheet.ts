import { say, type WordKey } from '../../../shared/words';
import { DOUBT_CELL, STYLE, WRONG_CELL } from '../style';
import type { Addresses, Formula, Ref, WantedCell, WantedRule, WantedSheet } from '../wanted/types';
import { ROLE, SCORE_ROW, SUBJECT_COLUMN, SUMMARY_COLUMN } from './codes';
import { kindTitle } from './kinds';
import { literal } from './literals';
import { locked, titleRows } from './sheet-head';
import type { BookSubject, ScoreBook } from './types';
import { formulaOf, textOf } from './wanted-cells';

type Field = keyof typeof SUBJECT_COLUMN;

const FIELDS: readonly {
  field: Field;
  width: number;
  title: WordKey;
  note?: WordKey;
  hidden?: true;
}[] = [
  { field: 'code', width: 84, title: 'score.subjects.code', note: 'score.subjects.note-code' },
  { field: 'name', width: 190, title: 'score.subjects.subject' },
  { field: 'kind', width: 90, title: 'score.subjects.kind' },
  {
    field: 'cluster',
    width: 130,
    title: 'score.subjects.cluster',
    note: 'score.subjects.note-cluster',
  },
  { field: 'self', width: 150, title: 'score.subjects.self', note: 'score.subjects.note-editors' },
  {
    field: 'cross',
    width: 150,
    title: 'score.subjects.cross',
    note: 'score.subjects.note-editors',
  },
  {
    field: 'verifier',
    width: 150,
    title: 'score.subjects.verifier',
    note: 'score.subjects.note-editors',
  },
  { field: 'open', width: 140, title: 'score.subjects.open' },
  { field: 'link', width: 140, title: 'score.subjects.link', note: 'score.subjects.note-link' },
  { field: 'state', width: 100, title: 'score.subjects.state' },
  { field: 'shared', width: 150, title: 'own.column.shared', note: 'own.column.shared.note' },
  { field: 'own', width: 60, title: 'own.column.own', hidden: true },
];
/** Empty rows kept ready for more subjects. */
const READY_ROWS = 20;

/** «Đối tượng»: who is scored, by whom, with the link to their part and how far it is. */
export function subjectsWanted(book: ScoreBook): WantedSheet {
  return {
    role: ROLE.subjects(book),
    title: say('score.subjects.name'),
    columns: FIELDS.map(({ field, width, hidden }) => ({
      code: SUBJECT_COLUMN[field],
      width,
      ...(hidden && { hidden }),
    })),
    rows: [
      ...titleRows(book, 'score.subjects.title', 'score.subjects.hint'),
      {
        code: SCORE_ROW.header,
        cells: FIELDS.map(({ title, note }) => textOf(say(title), STYLE.header, note && say(note))),
      },
      ...book.subjects.map((subject) => ({
        code: subject.code,
        cells: subjectCells(book, subject),
      })),
    ],
    growth: 'list',
    keyColumn: SUBJECT_COLUMN.code,
    newRows: { count: READY_ROWS, cells: FIELDS.map(({ field }) => emptyCell(field)) },
    frozenThrough: SCORE_ROW.header,
    frozenColumns: 2,
    rules: rules(book),
    formats: [
      {
        columns: [SUBJECT_COLUMN.code],
        when: (at, cell) => `=AND(${at.cell(cell)}<>"",${timesListed(at, cell)}>1)`,
        look: WRONG_CELL,
      },
      {
        columns: [SUBJECT_COLUMN.open],
        when: (at, cell) => `=${at.cell(cell)}=${literal(ANYBODY)}`,
        look: DOUBT_CELL,
      },
    ],
    charts: [],
    protection: locked(),
  };
}

function subjectCells(book: ScoreBook, subject: BookSubject): WantedCell[] {
  const entered: Partial<Record<Field, string>> = {
    code: subject.code,
    name: subject.name,
    kind: kindTitle(book, subject.kind),
    cluster: subject.cluster,
    self: subject.selfEditors.join(', '),
    cross: subject.crossEditors.join(', '),
    verifier: subject.verifiers.join(', '),
  };
  const state: Ref = {
    sheet: ROLE.summary(book),
    row: subject.code,
    column: SUMMARY_COLUMN.state,
  };
  return FIELDS.map(({ field }) => {
    if (field === 'state') return formulaOf((at) => `=${at.cell(state)}`, STYLE.center);
    if (field === 'open') return formulaOf(openTo(book, subject), STYLE.label);
    const suggested = entered[field];
    return suggested ? { is: 'input', suggested, look: STYLE.inputText } : emptyCell(field);
  });
}

const ANYBODY = say('score.subjects.anybody');

/** The people named for the running step; where nobody is, everybody who may edit the workbook. */
function openTo({ stage }: ScoreBook, { code: row }: BookSubject): Formula {
  if (stage === 'closed') return () => `=${literal(say('score.subjects.nobody'))}`;
  const column = { self: 'self', cross: 'cross', verify: 'verifier' } as const;
  return (at) => {
    const named = at.cell({ row, column: SUBJECT_COLUMN[column[stage]] });
    return `=IF(${named}="",${literal(ANYBODY)},${named})`;
  };
}

function emptyCell(field: Field): WantedCell {
  switch (field) {
    case 'link':
    case 'shared':
    case 'own':
      return { is: 'kept', look: STYLE.label };
    case 'state':
      return { is: 'blank', look: STYLE.center };
    case 'open':
      return { is: 'blank', look: STYLE.label };
    default:
      return { is: 'input', suggested: null, look: STYLE.inputText };
  }
}

function rules(book: ScoreBook): WantedRule[] {
  const kinds = book.plan.subjects.map(({ kind }) => kindTitle(book, kind));
  return [
    {
      columns: [SUBJECT_COLUMN.code],
      condition: {
        type: 'formula',
        // The marks that part the codes in our own codes; "~" and wildcards mislead COUNTIFS.
        formula: (at, cell) => {
          const code = at.cell(cell);
          const marked = ['|', '#', '~*', '~?', '~~'].map(
            (mark) => `COUNTIFS(${code},"*${mark}*")`,
          );
          return `=AND(${timesListed(at, cell)}=1,${marked.join('+')}=0)`;
        },
      },
      message: say('score.rule.code'),
    },
    {
      columns: [SUBJECT_COLUMN.kind],
      condition: { type: 'list', values: kinds },
      message: say('score.rule.subject-kind'),
    },
    {
      columns: [SUBJECT_COLUMN.self, SUBJECT_COLUMN.cross, SUBJECT_COLUMN.verifier],
      condition: {
        type: 'formula',
        formula: (at, cell) => `=COUNTIFS(${at.cell(cell)},"*@*.*")=1`,
      },
      message: say('score.rule.email'),
    },
  ];
}

const timesListed = (at: Addresses, cell: Ref): string =>
  `COUNTIFS(${at.span({ column: SUBJECT_COLUMN.code })},${at.cell(cell)})`;
