import type { SubjectKind } from '../../shared/movement';
import { rankedTotal, scoreSubject, standings, toNumber } from '../../shared/scoring';
import { place, ROLE, SUMMARY_COLUMN } from '../../sheets-addon/layout/score-book/codes';
import type { ExpectedCell } from './expected-scores';
import type { RandomBook } from './random-book';

/** What «Xếp hạng» must say place by place: the best first, of those who tie the one listed first. */
export function expectedRanking(random: RandomBook): ExpectedCell[] {
  const kinds: readonly SubjectKind[] = ['collective', 'individual'];
  return kinds.flatMap((kind) => expectedOfKind(random, kind));
}

function expectedOfKind({ book, entries }: RandomBook, kind: SubjectKind): ExpectedCell[] {
  const own = book.subjects.filter((subject) => subject.kind === kind);
  const totals = own.map((subject) => {
    const score = scoreSubject(book.plan, kind, entries.get(subject.code) ?? []);
    return { cluster: subject.cluster, total: rankedTotal(score) };
  });
  const ranks = standings(totals);
  const ranked = own
    .map(({ code }, index) => ({
      code,
      rank: ranks[index]?.overall ?? null,
      clusterRank: ranks[index]?.inCluster ?? '',
      total: totals[index]?.total ?? null,
    }))
    .sort((one, other) => (one.rank ?? own.length + 1) - (other.rank ?? own.length + 1));
  return ranked.flatMap(({ code, rank, clusterRank, total }, index) => {
    const cell = (column: string, value: string | number): ExpectedCell => ({
      sheet: ROLE.ranking(book),
      row: place(kind, index + 1),
      column,
      value: rank === null ? '' : value,
    });
    return [
      cell(SUMMARY_COLUMN.rank, rank ?? ''),
      cell(SUMMARY_COLUMN.code, code),
      cell(SUMMARY_COLUMN.total, total === null ? '' : toNumber(total)),
      cell(SUMMARY_COLUMN.clusterRank, clusterRank),
    ];
  });
}
