import type { Criterion, Plan } from '../../shared/movement';
import { formatPoints, type Points, pointsOf, suggestedMaximum } from '../../shared/scoring';
import { CRITERIA_COLUMN } from '../layout/score-book/codes';
import { addedCriteria } from './added-criteria';
import { type CodedSheet, cellByCodes, rowOf, textByCodes } from './coded-sheet';
import { type BookProblem, bookProblem } from './problems';
import { readNumberCell } from './read-number';
import type { NewCode, PlanEdit } from './types';
import { readYesNo, yesNoWord } from './yes-no';

/** The plan as edited in «Tiêu chí». */
export interface CriteriaRead {
  plan: Plan;
  maxima: ReadonlyMap<string, Points>;
  edits: PlanEdit[];
  newCodes: NewCode[];
  problems: BookProblem[];
}

/** The plan of the template with what people changed in «Tiêu chí»; as it is without that sheet. */
export function readCriteria(sheet: CodedSheet | null, plan: Plan): CriteriaRead {
  if (sheet === null) {
    const maxima = new Map(plan.criteria.map((one) => [one.code, suggestedMaximum(one)] as const));
    return { plan, maxima, edits: [], newCodes: [], problems: [] };
  }
  const read = plan.criteria.map((criterion) => readCriterion(sheet, criterion));
  const added = addedCriteria(sheet, plan);
  const own = read.map(({ criterion }) => criterion);
  return {
    plan: { ...plan, criteria: [...own, ...added.criteria.map(({ criterion }) => criterion)] },
    maxima: new Map(
      [...read, ...added.criteria].map(({ criterion, maximum }) => [criterion.code, maximum]),
    ),
    edits: [...read.flatMap(({ edits }) => edits), ...added.edits],
    newCodes: added.newCodes,
    problems: [...read.flatMap(({ problems }) => problems), ...added.problems],
  };
}

interface CriterionRead {
  criterion: Criterion;
  maximum: Points;
  edits: PlanEdit[];
  problems: BookProblem[];
}

function readCriterion(sheet: CodedSheet, criterion: Criterion): CriterionRead {
  const { code, title } = criterion;
  if (rowOf(sheet, code) === null) {
    const place = { sheet: sheet.title };
    const problem = bookProblem('criterion-row-missing', place, { code, title });
    return { criterion, maximum: suggestedMaximum(criterion), edits: [], problems: [problem] };
  }
  const renamed = readTitle(sheet, criterion);
  const evidence = readEvidenceNeeded(sheet, criterion);
  const maximum = readMaximum(sheet, criterion);
  const parts = [renamed, evidence, maximum];
  return {
    criterion: { ...criterion, title: renamed.value, evidenceRequired: evidence.value },
    maximum: maximum.value,
    edits: parts.flatMap(({ edits }) => edits),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

interface Part<T> {
  value: T;
  edits: PlanEdit[];
  problems: BookProblem[];
}

const asIs = <T>(value: T, problems: BookProblem[] = []): Part<T> => ({
  value,
  edits: [],
  problems,
});

function readTitle(sheet: CodedSheet, { code, title }: Criterion): Part<string> {
  const found = cellByCodes(sheet, code, CRITERIA_COLUMN.title);
  if (found === null) return asIs(title);
  const written = textByCodes(sheet, code, CRITERIA_COLUMN.title);
  if (written === '') return asIs(title, [bookProblem('criterion-title', found.place, { title })]);
  if (written === title) return asIs(title);
  const edit: PlanEdit = { kind: 'title', code, before: title, after: written, place: found.place };
  return { value: written, edits: [edit], problems: [] };
}

/** A condition has no points; a criterion of items has theirs. */
const isPointed = ({ scoring }: Criterion): boolean =>
  scoring.kind !== 'condition' && scoring.kind !== 'items';

function readMaximum(sheet: CodedSheet, criterion: Criterion): Part<Points> {
  const suggested = suggestedMaximum(criterion);
  const found = cellByCodes(sheet, criterion.code, CRITERIA_COLUMN.maximum);
  if (found === null || !isPointed(criterion)) return asIs(suggested);
  const { number } = readNumberCell(found.cell);
  const before = formatPoints(suggested);
  if (number === null || number <= 0 || typeof found.cell.value !== 'number') {
    const params = { code: criterion.code, used: before };
    return asIs(suggested, [bookProblem('criterion-maximum', found.place, params)]);
  }
  const maximum = pointsOf(number);
  if (maximum === suggested) return asIs(suggested);
  const { code } = criterion;
  const after = formatPoints(maximum);
  const edit: PlanEdit = { kind: 'maximum', code, before, after, place: found.place };
  return { value: maximum, edits: [edit], problems: [] };
}

function readEvidenceNeeded(
  sheet: CodedSheet,
  { code, evidenceRequired }: Criterion,
): Part<boolean> {
  const found = cellByCodes(sheet, code, CRITERIA_COLUMN.evidence);
  if (found === null) return asIs(evidenceRequired);
  const needed = readYesNo(found.cell);
  if (needed === null) {
    const params = { code, used: yesNoWord(evidenceRequired) };
    return asIs(evidenceRequired, [bookProblem('criterion-evidence', found.place, params)]);
  }
  if (needed === evidenceRequired) return asIs(needed);
  const [before, after] = [yesNoWord(evidenceRequired), yesNoWord(needed)];
  const edit: PlanEdit = { kind: 'evidence', code, before, after, place: found.place };
  return { value: needed, edits: [edit], problems: [] };
}
