import { say } from '../../../shared/words';
import { type Format, over, STYLE, WRONG_CELL } from '../style';
import type {
  Addresses,
  Formula,
  WantedCell,
  WantedProtection,
  WantedRule,
  WantedSheet,
} from '../wanted/types';
import { CRITERIA_COLUMN, EVIDENCE_COLUMN, ROLE, SCORE_ROW, SUBJECT_COLUMN } from './codes';
import { EVIDENCE_STATES, RETURNED, WAITING } from './evidence-states';
import { literal } from './literals';
import { LOOK } from './score-row-cells';
import { headerRow, LOCKED, locked, titleRows } from './sheet-head';
import type { BookSubject, ScoreBook, Stage } from './types';
import { formulaOf } from './wanted-cells';

type EvidenceField = keyof typeof EVIDENCE_COLUMN;

/** Evidence handed in, as a row of «Minh chứng» says it. */
export type EvidenceLine = Readonly<Record<Exclude<EvidenceField, 'about' | 'check'>, string>>;

const FIELDS: readonly (readonly [EvidenceField, number])[] = [
  ['subject', 84],
  ['criterion', 96],
  ['about', 230],
  ['title', 190],
  ['link', 200],
  ['time', 132],
  ['state', 90],
  ['reason', 150],
  ['hash', 110],
  ['check', 150],
];
/** Empty rows kept ready for people. */
const READY_ROWS = 50;

/**
 * «Minh chứng»: what was handed in for which criterion, from the extension or by hand, and whether it
 * was received or returned. `lines` by row code are added below those that are there.
 */
export function evidenceWanted(
  book: ScoreBook,
  lines: ReadonlyMap<string, EvidenceLine> = new Map(),
): WantedSheet {
  const cellsOf = (line: EvidenceLine | null) =>
    FIELDS.map(([field]) => evidenceCell(book, field, line));
  return {
    ...LOCKED,
    growth: 'list',
    role: ROLE.evidence(book),
    title: say('sheets.title.evidence'),
    columns: FIELDS.map(([field, width]) => ({ code: EVIDENCE_COLUMN[field], width })),
    rows: [
      ...titleRows(book, 'sheets.evidence.title', 'sheets.evidence.hint'),
      headerRow(FIELDS.map(([field]) => say(`sheets.evidence.column.${field}`))),
      ...[...lines].map(([code, line]) => ({ code, cells: cellsOf(line) })),
    ],
    newRows: { count: READY_ROWS, cells: cellsOf(null) },
    frozenThrough: SCORE_ROW.header,
    rules: rules(book),
    formats: [
      {
        columns: [EVIDENCE_COLUMN.check],
        when: (at, cell) => `=${at.cell(cell)}<>""`,
        look: WRONG_CELL,
      },
    ],
    protection: locked(book.stage === 'closed' ? [] : verdictCells(book.subjects)),
  };
}

function evidenceCell(
  book: ScoreBook,
  field: EvidenceField,
  line: EvidenceLine | null,
): WantedCell {
  if (field === 'about') return formulaOf(about(book), STYLE.label);
  if (field === 'check') return formulaOf(check, LOOK.check);
  return { is: 'input', suggested: line?.[field] || null, look: LOOKS[field] ?? STYLE.inputText };
}

/** What is not for people to enter; of a hash its beginning shows, as it does beside the criteria. */
const LOOKS: { readonly [Field in EvidenceField]?: Format } = {
  time: STYLE.label,
  hash: over(STYLE.label, { wrapStrategy: 'CLIP' }),
};

/** Name of the subject and title of the criterion, found by their codes. */
function about(book: ScoreBook): Formula {
  return (at) => {
    const subject = entered('subject', at);
    const criterion = entered('criterion', at);
    const subjects = ROLE.subjects(book);
    const criteria = ROLE.criteria(book);
    const named = (sheet: string, shown: string, code: string, wanted: string) =>
      `INDEX(${at.span({ sheet, column: shown })},MATCH(${wanted},${at.span({ sheet, column: code })},0))`;
    const name = named(subjects, SUBJECT_COLUMN.name, SUBJECT_COLUMN.code, subject);
    const title = named(criteria, CRITERIA_COLUMN.title, CRITERIA_COLUMN.code, criterion);
    const unknown = literal(say('sheets.evidence.unknown'));
    return `=IF(OR(${subject}="",${criterion}=""),"",IFERROR(${name}&": "&${title},${unknown}))`;
  };
}

/** The first thing to be mended in the row. */
function check(at: Addresses): string {
  const cell = (field: EvidenceField) => entered(field, at);
  const isBegun = (['subject', 'criterion', 'title', 'link'] as const)
    .map((field) => `${cell(field)}<>""`)
    .join(',');
  const lacking = [
    [`OR(${cell('subject')}="",${cell('criterion')}="")`, say('sheets.evidence.no-code')],
    [`AND(${cell('title')}="",${cell('link')}="")`, say('sheets.evidence.no-name')],
    [`${cell('state')}=""`, say('sheets.evidence.no-state')],
    [
      `AND(${cell('state')}=${literal(RETURNED)},${cell('reason')}="")`,
      say('sheets.evidence.no-reason'),
    ],
  ] as const;
  const first = lacking.reduceRight(
    (rest, [test, words]) => `IF(${test},${literal(words)},${rest})`,
    '""',
  );
  return `=IF(OR(${isBegun}),${first},"")`;
}

/** The cell of a field in the row that the formula stands in. */
const entered = (field: EvidenceField, at: Addresses): string =>
  at.cell({ row: '', column: EVIDENCE_COLUMN[field] });

function rules({ plan, subjects }: ScoreBook): WantedRule[] {
  const criteria = plan.criteria.filter(({ scoring }) => scoring.kind !== 'items');
  const oneOf = (field: EvidenceField, values: readonly string[], message: string): WantedRule[] =>
    values.length === 0
      ? []
      : [{ columns: [EVIDENCE_COLUMN[field]], condition: { type: 'list', values }, message }];
  return [
    ...oneOf(
      'subject',
      subjects.map(({ code }) => code),
      say('sheets.evidence.choose-subject'),
    ),
    ...oneOf(
      'criterion',
      criteria.map(({ code }) => code),
      say('sheets.evidence.choose-criterion'),
    ),
    ...oneOf('state', EVIDENCE_STATES, say('sheets.evidence.choose-state')),
    {
      columns: [EVIDENCE_COLUMN.link],
      condition: {
        type: 'formula',
        formula: (at, cell) => `=COUNTIFS(${at.cell(cell)},"http*")=1`,
      },
      message: say('sheets.evidence.enter-link'),
    },
  ];
}

/**
 * Verifiers say what becomes of the evidence of their own subjects. All else is written by commands:
 * people name evidence in their score sheet, and a row that says nothing yet is nobody's.
 */
function verdictCells(subjects: readonly BookSubject[]): WantedProtection['open'] {
  const byVerifiers = new Map<string, BookSubject[]>();
  for (const subject of subjects) {
    const key = [...subject.verifiers].sort().join(',').toLowerCase();
    byVerifiers.set(key, [...(byVerifiers.get(key) ?? []), subject]);
  }
  return [...byVerifiers.values()].map((same) => {
    const verifiers = same[0]?.verifiers ?? [];
    return {
      columns: columnsOf('state', 'reason'),
      saying: { column: EVIDENCE_COLUMN.subject, codes: same.map(({ code }) => code) },
      ...(verifiers.length > 0 && { editors: verifiers }),
    };
  });
}

/**
 * The sheet as a file has it that is passed on, or a workbook of her own: it knows no people and no command
 * takes evidence in. While self scores are given evidence is listed there, waiting to be looked at, and
 * only at the step of verification is it judged.
 */
export function evidenceInFile(
  sheet: WantedSheet,
  { stage }: Pick<ScoreBook, 'stage'>,
): WantedSheet {
  const open: Readonly<Record<Stage, EvidenceField[]>> = {
    self: ['subject', 'criterion', 'title', 'link', 'state'],
    cross: [],
    verify: ['state', 'reason'],
    closed: [],
  };
  const columns = columnsOf(...open[stage]);
  return {
    ...sheet,
    rules: stage === 'self' ? sheet.rules.map(onlyWaiting) : sheet.rules,
    protection: locked(columns.length === 0 ? [] : [{ columns }]),
  };
}

/** Nobody receives or returns her own evidence. */
function onlyWaiting(rule: WantedRule): WantedRule {
  if (!rule.columns.includes(EVIDENCE_COLUMN.state)) return rule;
  return {
    ...rule,
    condition: { type: 'list', values: [WAITING] },
    message: say('sheets.evidence.choose-waiting'),
  };
}

const columnsOf = (...fields: EvidenceField[]): string[] =>
  fields.map((field) => EVIDENCE_COLUMN[field]);
