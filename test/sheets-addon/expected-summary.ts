import type { SubjectKind } from '../../shared/movement';
import {
  rankedTotal,
  type SubjectScore,
  scoreSubject,
  standings,
  toNumber,
  underQuota,
} from '../../shared/scoring';
import { BY_GROUP, INCOMPLETE, RULED_OUT } from '../../sheets-addon/layout/score-book/answers';
import { groupColumn, ROLE, SUMMARY_COLUMN } from '../../sheets-addon/layout/score-book/codes';
import type { BookSubject } from '../../sheets-addon/layout/score-book/types';
import type { ExpectedCell } from './expected-scores';
import type { RandomBook } from './random-book';

/** What «Tổng hợp» must say of every subject by `shared/scoring`. */
export function expectedSummary(random: RandomBook): ExpectedCell[] {
  const kinds: readonly SubjectKind[] = ['collective', 'individual'];
  return kinds.flatMap((kind) => expectedOfKind(random, kind));
}

function expectedOfKind({ book, entries }: RandomBook, kind: SubjectKind): ExpectedCell[] {
  const { plan } = book;
  const scored = book.subjects
    .filter((subject) => subject.kind === kind)
    .map((subject) => ({
      subject,
      score: scoreSubject(plan, kind, entries.get(subject.code) ?? []),
    }));
  const ranks = standings(
    scored.map(({ subject: { cluster }, score }) => ({ cluster, total: rankedTotal(score) })),
  );
  const finals = underQuota(
    scored.map(({ score: { total, className } }) => ({ total, className })),
    plan.classes,
  );
  return scored.flatMap(({ subject, score }, index) => {
    const { className, decidedBy } = finals[index] ?? { className: null, decidedBy: 'points' };
    const ending = decidedBy === 'council' ? ' (hội đồng quyết định)' : '';
    const cell = (column: string, value: string | number): ExpectedCell => ({
      sheet: ROLE.summary(book),
      row: subject.code,
      column,
      value,
    });
    return [
      ...valuesOf(score, subject, cell),
      cell(SUMMARY_COLUMN.className, score.className ?? noClass(score)),
      cell(SUMMARY_COLUMN.finalClass, className === null ? noClass(score) : className + ending),
      cell(SUMMARY_COLUMN.rank, ranks[index]?.overall ?? ''),
      cell(SUMMARY_COLUMN.clusterRank, ranks[index]?.inCluster ?? ''),
    ];
  });
}

function valuesOf(
  score: SubjectScore,
  { cluster }: BookSubject,
  cell: (column: string, value: string | number) => ExpectedCell,
): ExpectedCell[] {
  const entered = score.criteria.filter(({ criterion }) => criterion.scoring.kind !== 'items');
  const flawed = score.criteria.filter(({ flaws }) => flaws.some((it) => it !== 'not-scored'));
  return [
    ...score.groups.flatMap(({ group, base }) =>
      group === null ? [] : [cell(groupColumn(group.code), toNumber(base))],
    ),
    cell(SUMMARY_COLUMN.cluster, cluster),
    cell(SUMMARY_COLUMN.base, toNumber(score.base)),
    cell(SUMMARY_COLUMN.bonus, toNumber(score.bonus)),
    cell(SUMMARY_COLUMN.deduction, toNumber(score.deduction)),
    cell(SUMMARY_COLUMN.total, toNumber(score.total)),
    cell(
      SUMMARY_COLUMN.scored,
      entered.filter(({ official, met }) => official !== null || met !== null).length,
    ),
    cell(SUMMARY_COLUMN.flaws, flawed.length),
  ];
}

function noClass({ isComplete, classesOf }: SubjectScore): string {
  if (!isComplete) return INCOMPLETE;
  return classesOf === 'group' ? BY_GROUP : RULED_OUT;
}
