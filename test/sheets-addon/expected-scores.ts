import {
  type CriterionScore,
  type GroupScore,
  type SubjectScore,
  sayFlaw,
  scoreSubject,
  toNumber,
} from '../../shared/scoring';
import {
  BY_GROUP,
  INCOMPLETE,
  MET,
  NOT_MET,
  RULED_OUT,
} from '../../sheets-addon/layout/score-book/answers';
import {
  groupClassRow,
  groupRow,
  SCORE_COLUMN,
  SCORE_ROW,
} from '../../sheets-addon/layout/score-book/codes';
import { resultRef } from '../../sheets-addon/layout/score-book/results';
import type { BookSubject } from '../../sheets-addon/layout/score-book/types';
import type { RandomBook } from './random-book';

/** What a formula cell, known by its codes, must come to by `shared/scoring`; '' for nothing. */
export interface ExpectedCell {
  sheet: string;
  row: string;
  column: string;
  value: string | number;
}

/** Every score, flaw, group, total and class of the workbook. */
export function expectedScores({ book, entries }: RandomBook): ExpectedCell[] {
  return book.subjects.flatMap((subject) => {
    const score = scoreSubject(book.plan, subject.kind, entries.get(subject.code) ?? []);
    return valuesOf(score).map(([row, column, value]) => cellOf(subject, row, column, value));
  });

  function cellOf(subject: BookSubject, row: string, column: string, value: string | number) {
    const ref = resultRef(book, subject, row, column);
    return { sheet: ref.sheet ?? '', row: ref.row, column: ref.column, value };
  }
}

type Value = readonly [row: string, column: string, value: string | number];

const { official, check } = SCORE_COLUMN;

function valuesOf(score: SubjectScore): Value[] {
  const { isComplete, classesOf } = score;
  const className = score.className ?? (isComplete ? RULED_OUT : INCOMPLETE);
  return [
    ...score.criteria.flatMap(valuesOfCriterion),
    ...score.groups.flatMap((group) => valuesOfGroup(group, classesOf === 'group')),
    [SCORE_ROW.base, official, toNumber(score.base)],
    [SCORE_ROW.bonus, official, toNumber(score.bonus)],
    [SCORE_ROW.deduction, official, toNumber(score.deduction)],
    [SCORE_ROW.total, official, toNumber(score.total)],
    [SCORE_ROW.className, official, classesOf === 'group' && isComplete ? BY_GROUP : className],
  ];
}

function valuesOfCriterion({ criterion, official: points, met, flaws }: CriterionScore): Value[] {
  const { code, scoring } = criterion;
  const said = flaws.filter((flaw) => flaw !== 'not-scored').map((flaw) => sayFlaw(flaw));
  const answer = met === null ? '' : met ? MET : NOT_MET;
  const own: Value = [code, official, points === null ? answer : toNumber(points)];
  return scoring.kind === 'items' ? [own] : [own, [code, check, said.join('; ')]];
}

function valuesOfGroup({ group, base, className, isComplete }: GroupScore, isClassed: boolean) {
  if (group === null) return [];
  const points: Value = [groupRow(group.code), official, toNumber(base)];
  const said = className ?? (isComplete ? RULED_OUT : INCOMPLETE);
  const classed: Value[] = isClassed ? [[groupClassRow(group.code), official, said]] : [];
  return [points, ...classed];
}
