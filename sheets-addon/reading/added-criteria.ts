import { type Criterion, type Plan, planSchema, type SubjectKind } from '../../shared/movement';
import { cellText } from '../../shared/reports/cells';
import { NO_POINTS, type Points, pointsOf, toNumber } from '../../shared/scoring';
import { fold, tidy } from '../../shared/vietnamese';
import { say } from '../../shared/words';
import { CRITERIA_COLUMN, groupRow } from '../layout/score-book/codes';
import {
  type CodedSheet,
  cellIn,
  columnOf,
  type FoundCell,
  listRows,
  rowCode,
} from './coded-sheet';
import { type BookProblem, bookProblem } from './problems';
import { readNumberCell } from './read-number';
import { readSubjectKind } from './subject-kind';
import type { NewCode, PlanEdit } from './types';
import { readYesNo } from './yes-no';

export interface AddedCriteria {
  criteria: { criterion: Criterion; maximum: Points }[];
  edits: PlanEdit[];
  newCodes: NewCode[];
  problems: BookProblem[];
}

/** Ways of scoring that a row of «Tiêu chí» says all of, by their words there; points when empty. */
const SIMPLE_KINDS = (['points', 'yes-no', 'condition'] as const).map((kind) => ({
  kind,
  words: fold(say(`score.kind.${kind}`)),
}));

const kindOf = (text: string) =>
  text === '' ? 'points' : SIMPLE_KINDS.find(({ words }) => words === fold(text))?.kind;

/**
 * Criteria that people wrote into rows of their own in «Tiêu chí»: each gets a code, and stands
 * where the row above it stands. A row that does not say enough is named and left out.
 */
export function addedCriteria(sheet: CodedSheet, plan: Plan): AddedCriteria {
  const all: AddedCriteria = { criteria: [], edits: [], newCodes: [], problems: [] };
  const known = new Set<string>(plan.criteria.map(({ code }) => code));
  const standings = standingByRow(sheet, plan);
  let above: Standing | null = null;
  for (const row of listRows(sheet)) {
    above = standings.get(row) ?? above;
    if (rowCode(sheet, row) !== '' || titleIn(sheet, row) === '') continue;
    const read = readRow(sheet, row, plan, above);
    if ('problem' in read) {
      all.problems.push(read.problem);
      continue;
    }
    const code = freeCode(plan, read.subject, known);
    known.add(code);
    const criterion = planSchema.shape.criteria.element.parse({ ...read.raw, code });
    const title = fieldOf(sheet, row, CRITERIA_COLUMN.title)?.place ?? {};
    const place = cellIn(sheet, row, sheet.codeColumn).place;
    all.criteria.push({ criterion, maximum: read.maximum });
    all.newCodes.push({ place, code });
    all.edits.push({ kind: 'added', code, before: '', after: criterion.title, place: title });
    all.problems.push(bookProblem('criterion-added', title, { title: criterion.title, code }));
  }
  return all;
}

/** What a row of the plan's own says of the rows that people put below it. */
type Standing = Pick<Criterion, 'subject' | 'group' | 'effect'>;

function standingByRow(sheet: CodedSheet, { criteria, groups }: Plan): Map<number, Standing> {
  const all = [
    ...criteria.map((criterion) => ({ row: criterion.code as string, standing: criterion })),
    ...groups.map(({ code, subject }) => {
      const standing: Standing = { subject, group: code, effect: 'base' };
      return { row: groupRow(code), standing };
    }),
  ];
  return new Map(
    all.flatMap(({ row, standing }) =>
      (sheet.rows.get(row) ?? []).map((at) => [at, standing] as const),
    ),
  );
}

type RowRead = { raw: object; maximum: Points; subject: SubjectKind } | { problem: BookProblem };

function readRow(sheet: CodedSheet, row: number, plan: Plan, above: Standing | null): RowRead {
  const at = (code: string) => fieldOf(sheet, row, code);
  const textAt = (code: string) => tidy(cellText(at(code)?.cell));
  const title = titleIn(sheet, row);
  const refuse = (name: BookProblem['name'], code: string): RowRead => ({
    problem: bookProblem(name, at(code)?.place ?? { sheet: sheet.title }, {
      title,
      found: textAt(code),
    }),
  });
  const subject = subjectOf(textAt(CRITERIA_COLUMN.subject), plan, above);
  if (subject === null) return refuse('criterion-added-subject', CRITERIA_COLUMN.subject);
  const kind = kindOf(textAt(CRITERIA_COLUMN.kind));
  if (kind === undefined) return refuse('criterion-added-kind', CRITERIA_COLUMN.kind);
  const cell = at(CRITERIA_COLUMN.maximum)?.cell ?? { value: null, text: '' };
  const { number } = readNumberCell(cell);
  const maximum = kind === 'condition' ? NO_POINTS : pointsOf(number ?? 0);
  if (kind !== 'condition' && maximum <= 0) {
    return refuse('criterion-added-maximum', CRITERIA_COLUMN.maximum);
  }
  const scoring =
    kind === 'condition' ? { kind } : { kind, maximum: toNumber(maximum), suggested: false };
  const evidence = at(CRITERIA_COLUMN.evidence);
  const evidenceRequired = evidence !== null && readYesNo(evidence.cell) === true;
  const beside = above?.subject === subject ? { group: above.group, effect: above.effect } : {};
  return {
    raw: { title, subject, scoring, ...beside, evidenceRequired, source: null },
    maximum,
    subject,
  };
}

/** The kind that the row names; where it names none, that of the criterion above it. */
function subjectOf(text: string, plan: Plan, above: Standing | null): SubjectKind | null {
  if (text !== '') return readSubjectKind(text, plan);
  return above?.subject ?? null;
}

const fieldOf = (sheet: CodedSheet, row: number, code: string): FoundCell | null => {
  const column = columnOf(sheet, code);
  return column === null ? null : cellIn(sheet, row, column);
};

const titleIn = (sheet: CodedSheet, row: number): string =>
  tidy(cellText(fieldOf(sheet, row, CRITERIA_COLUMN.title)?.cell));

const KIND_MARK: Readonly<Record<SubjectKind, string>> = { collective: 'TT', individual: 'CN' };

/** "P5.TT.5": the first number of the plan's own that nothing has yet. */
function freeCode(plan: Plan, subject: SubjectKind, known: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const code = `${plan.code}.${KIND_MARK[subject]}.${number}`;
    if (!known.has(code)) return code;
  }
}
