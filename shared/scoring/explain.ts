import type { PlanPartCode } from '../movement';
import type { Language, WordKey } from '../words';
import { say } from '../words';
import { classOf } from './class';
import { officialGiven } from './entry';
import type { Given } from './measure';
import { formatPoints, NO_POINTS } from './points';
import type { CriterionScore, ScoreFlaw } from './score-criterion';
import type { GroupScore } from './score-group';
import type { SubjectScore } from './score-subject';

const FLAW_WORDS: Record<ScoreFlaw, WordKey> = {
  'over-maximum': 'score.flaw.over-maximum',
  negative: 'score.flaw.negative',
  'not-a-number': 'score.flaw.not-a-number',
  'not-a-step': 'score.flaw.not-a-step',
  'not-allowed': 'score.flaw.not-allowed',
  'part-over-whole': 'score.flaw.part-over-whole',
  'no-whole': 'score.flaw.no-whole',
  'not-whole-number': 'score.flaw.not-whole-number',
  'missing-evidence': 'score.flaw.missing-evidence',
  'difference-without-reason': 'score.flaw.difference-without-reason',
  'not-scored': 'score.flaw.not-scored',
};

/** What is to be mended in a criterion's score, in words for people. */
export function sayFlaw(flaw: ScoreFlaw, language: Language = 'vi'): string {
  return say(FLAW_WORDS[flaw], {}, language);
}

/** A step of how a result came about, and what it is a step to. */
export interface ExplainedStep {
  of: 'criterion' | 'group' | 'bonus' | 'deduction' | 'total' | 'class' | 'group-class';
  /** Of the criterion or group; null for a step that concerns the whole. */
  code: PlanPartCode | null;
  text: string;
  /** The text where it stands beside the criterion, which is not named again. */
  beside: string;
}

/**
 * How a subject's result came about, one line a step: each criterion, each group, bonuses and
 * deductions, the total, the conditions that failed, the class.
 */
export function explainScore(score: SubjectScore, language: Language = 'vi'): string[] {
  return explainSteps(score, language).map(({ text }) => text);
}

/** The lines of `explainScore`, each with what it is about. */
export function explainSteps(score: SubjectScore, language: Language = 'vi'): ExplainedStep[] {
  const groups = score.groups.flatMap((one) =>
    one.group === null ? [] : [{ one, code: one.group.code }],
  );
  const total = { total: formatPoints(score.total), maximum: formatPoints(score.maximum) };
  const whole = (of: ExplainedStep['of'], texts: readonly string[]): ExplainedStep[] =>
    texts.map((text) => ({ of, code: null, text, beside: text }));
  return [
    ...score.criteria.map((scored): ExplainedStep => {
      const { code, title } = scored.criterion;
      const said = explainCriterion(scored, language);
      const text = say('score.explain.criterion', { code, title, said }, language);
      return { of: 'criterion', code, text, beside: said };
    }),
    ...groups.flatMap(({ one, code }) =>
      explainGroup(one, language).map(
        (text): ExplainedStep => ({ of: 'group', code, text, beside: text }),
      ),
    ),
    ...whole('bonus', explainExtra('bonus', score, language)),
    ...whole('deduction', explainExtra('deduction', score, language)),
    ...whole('total', [say('score.explain.total', total, language)]),
    ...whole('class', explainFailed(score, language)),
    ...(score.classesOf === 'group'
      ? groups.map(({ one, code }): ExplainedStep => {
          const text = explainGroupClass(one, language);
          return { of: 'group-class', code, text, beside: text };
        })
      : whole('class', [explainClass(score, language)])),
  ];
}

function explainCriterion(scored: CriterionScore, language: Language): string {
  const { criterion, entry, official, met, flaws } = scored;
  if (official === null && met === null) return say('score.explain.not-scored', {}, language);
  const line =
    official === null
      ? say(met ? 'score.explain.met' : 'score.explain.not-met', {}, language)
      : say(
          `score.explain.from-${scored.scorer ?? 'items'}`,
          { points: formatPoints(official), maximum: formatPoints(entry.maximum) },
          language,
        );
  const counted = officialGiven(entry)?.given ?? null;
  const found = counted === null ? [] : sayMeasured(counted, language);
  const level = official === null ? null : classOf(official, { steps: criterion.levelSteps });
  const reached = level === null ? [] : [say('score.explain.level', { level }, language)];
  return [line, ...reached, ...found, ...flaws.map((flaw) => sayFlaw(flaw, language))].join('; ');
}

function sayMeasured(given: Given, language: Language): string[] {
  if (typeof given === 'number') return [];
  switch (given.by) {
    case 'ratio':
      return [say('score.explain.ratio', { part: given.part, whole: given.whole }, language)];
    case 'count':
      return [say('score.explain.count', { count: given.count }, language)];
    case 'level':
      return [say('score.explain.level', { level: given.title }, language)];
    case 'text':
      return [say('score.explain.text', { text: given.text }, language)];
    case 'yes-no':
      return [];
  }
}

function explainGroup(score: GroupScore, language: Language): string[] {
  const { base, maximum, unsourced } = score;
  const group = score.group?.title ?? '';
  if (maximum === NO_POINTS) return [say('score.explain.group-extra', { group }, language)];
  const said = { group, points: formatPoints(base), maximum: formatPoints(maximum) };
  const line = say('score.explain.group', said, language);
  if (unsourced === NO_POINTS) return [line];
  const gap = { group, points: formatPoints(unsourced) };
  return [line, say('template.explain.gap', gap, language)];
}

function explainExtra(
  effect: 'bonus' | 'deduction',
  score: SubjectScore,
  language: Language,
): string[] {
  const points = score[effect];
  if (points === NO_POINTS) return [];
  return [say(`score.explain.${effect}`, { points: formatPoints(points) }, language)];
}

function explainFailed({ failed }: SubjectScore, language: Language): string[] {
  return failed.map(({ code, title }) => say('score.explain.failed', { code, title }, language));
}

function explainClass({ className, isComplete }: SubjectScore, language: Language): string {
  if (className !== null) return say('score.explain.class', { className }, language);
  return say(isComplete ? 'score.explain.ruled-out' : 'score.explain.no-class', {}, language);
}

function explainGroupClass(score: GroupScore, language: Language): string {
  const { className, isComplete } = score;
  const group = score.group?.title ?? '';
  if (className !== null) return say('template.explain.class', { group, className }, language);
  const why = isComplete ? 'template.explain.ruled-out' : 'template.explain.no-class';
  return say(why, { group }, language);
}
