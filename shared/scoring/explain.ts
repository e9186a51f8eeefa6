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

/**
 * How a subject's result came about, one line a step: each criterion, each group, bonuses and
 * deductions, the total, the conditions that failed, the class.
 */
export function explainScore(score: SubjectScore, language: Language = 'vi'): string[] {
  const groups = score.groups.filter(({ group }) => group !== null);
  return [
    ...score.criteria.map((scored) => explainCriterion(scored, language)),
    ...groups.flatMap((group) => explainGroup(group, language)),
    ...explainExtras(score, language),
    say(
      'score.explain.total',
      { total: formatPoints(score.total), maximum: formatPoints(score.maximum) },
      language,
    ),
    ...explainFailed(score, language),
    ...(score.classesOf === 'group'
      ? groups.map((group) => explainGroupClass(group, language))
      : [explainClass(score, language)]),
  ];
}

function explainCriterion(scored: CriterionScore, language: Language): string {
  const { criterion, entry, official, met, flaws } = scored;
  const named = { code: criterion.code, title: criterion.title };
  if (official === null && met === null) return say('score.explain.not-scored', named, language);
  const line =
    official === null
      ? say(met ? 'score.explain.met' : 'score.explain.not-met', named, language)
      : say(
          `score.explain.from-${scored.scorer ?? 'items'}`,
          { ...named, points: formatPoints(official), maximum: formatPoints(entry.maximum) },
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
  const said = { group, points: formatPoints(base), maximum: formatPoints(maximum) };
  const line = say('score.explain.group', said, language);
  if (unsourced === NO_POINTS) return [line];
  const gap = { group, points: formatPoints(unsourced) };
  return [line, say('template.explain.gap', gap, language)];
}

function explainExtras({ bonus, deduction }: SubjectScore, language: Language): string[] {
  const lines: string[] = [];
  if (bonus !== NO_POINTS) {
    lines.push(say('score.explain.bonus', { points: formatPoints(bonus) }, language));
  }
  if (deduction !== NO_POINTS) {
    lines.push(say('score.explain.deduction', { points: formatPoints(deduction) }, language));
  }
  return lines;
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
