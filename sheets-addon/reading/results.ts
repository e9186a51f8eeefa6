import type { Plan, SubjectKind } from '../../shared/movement';
import {
  type AwardProposal,
  type AwardRules,
  awardRulesOf,
  explainScore,
  type Occasion,
  occasionsOf,
  proposeAwards,
  type QuotaClass,
  rankedTotal,
  type Standing,
  type SubjectScore,
  scoreSubject,
  standings,
  underQuota,
} from '../../shared/scoring';
import type { Language } from '../../shared/words';
import type { BookSubject } from '../layout/score-book/types';
import type { ScoreBookRead, SubjectEntries } from './types';

/** Everything that follows from a subject's entries and its place among those of its kind. */
export interface SubjectResult {
  subject: BookSubject;
  score: SubjectScore;
  /** The class after the quota of the highest one. */
  finalClass: QuotaClass;
  standing: Standing;
  /** How many of the criteria that anything is entered for are scored. */
  scored: number;
  criteria: number;
  /** How the result came about, one line a step. */
  explanation: string[];
}

/** Proposals for one kind at one occasion. */
export interface OccasionProposals {
  occasion: Occasion;
  kind: SubjectKind;
  rules: AwardRules;
  /** True: the plan does not say who may be proposed; the rules are our own suggestion (gợi ý). */
  isSuggested: boolean;
  proposals: AwardProposal[];
}

export interface BookResults {
  /** In the order of «Đối tượng». */
  subjects: SubjectResult[];
  /** For the occasions of the period's year, the highest award first. */
  awards: OccasionProposals[];
}

const KINDS: readonly SubjectKind[] = ['collective', 'individual'];

/** Scores, classes, ranks, explanations and proposals: subjects of each kind among themselves. */
export function resultsOf(
  read: Pick<ScoreBookRead, 'plan' | 'scores' | 'template'>,
  language: Language = 'vi',
): BookResults {
  const { plan, scores, template } = read;
  const byKind = KINDS.map((kind) => {
    const own = scores.filter(({ subject }) => subject.kind === kind);
    return { kind, results: resultsOfKind(plan, own, language) };
  });
  const all = byKind.flatMap(({ results }) => results);
  const order = new Map(scores.map(({ subject }, index) => [subject, index]));
  return {
    subjects: all.sort((a, b) => (order.get(a.subject) ?? 0) - (order.get(b.subject) ?? 0)),
    awards: occasionsOf(plan, template.period.year).flatMap((occasion) =>
      byKind
        .filter(({ results }) => results.length > 0)
        .map(({ kind, results }) => proposalsOf(plan, occasion, kind, results)),
    ),
  };
}

function resultsOfKind(
  plan: Plan,
  subjects: readonly SubjectEntries[],
  language: Language,
): SubjectResult[] {
  const scored = subjects.map((one) => ({ ...one, score: scoreOf(plan, one) }));
  const classes = underQuota(
    scored.map(({ score: { total, className } }) => ({ total, className })),
    plan.classes,
  );
  const ranks = standings(
    scored.map(({ subject: { cluster }, score }) => ({ total: rankedTotal(score), cluster })),
  );
  return scored.map(({ subject, score }, index) => {
    const own = score.criteria.filter(({ criterion }) => criterion.scoring.kind !== 'items');
    return {
      subject,
      score,
      finalClass: classes[index] ?? { className: score.className, decidedBy: 'points' },
      standing: ranks[index] ?? { overall: null, inCluster: null },
      scored: own.filter(({ official, met }) => official !== null || met !== null).length,
      criteria: own.length,
      explanation: explainScore(score, language),
    };
  });
}

/** The score of a subject's entries as they were read. */
export const scoreOf = (plan: Plan, { subject, entries }: SubjectEntries): SubjectScore =>
  scoreSubject(
    plan,
    subject.kind,
    entries.map(({ entry }) => entry),
  );

function proposalsOf(
  plan: Plan,
  occasion: Occasion,
  kind: SubjectKind,
  results: readonly SubjectResult[],
): OccasionProposals {
  const rules = awardRulesOf(plan, occasion, kind);
  const candidates = results.map(({ subject, score, finalClass }) => ({
    code: subject.code,
    total: rankedTotal(score),
    className: finalClass.className,
  }));
  return {
    occasion,
    kind,
    rules,
    isSuggested: plan.awardRules.suggested,
    proposals: proposeAwards(plan.awards, candidates, rules),
  };
}
