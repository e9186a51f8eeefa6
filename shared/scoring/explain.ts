import type { Language, WordKey } from '../words';
import { say } from '../words';
import { formatPoints } from './points';
import type { CriterionScore, ScoreFlaw, SubjectScore } from './score';

const FLAW_WORDS: Record<ScoreFlaw, WordKey> = {
  'over-maximum': 'score.flaw.over-maximum',
  negative: 'score.flaw.negative',
  'missing-evidence': 'score.flaw.missing-evidence',
  'difference-without-reason': 'score.flaw.difference-without-reason',
  'not-scored': 'score.flaw.not-scored',
};

/** What is to be mended in a criterion's score, in words for people. */
export function sayFlaw(flaw: ScoreFlaw, language: Language = 'vi'): string {
  return say(FLAW_WORDS[flaw], {}, language);
}

/** How a subject's result came about, one line a step: each criterion, the total, the class. */
export function explainScore(score: SubjectScore, language: Language = 'vi'): string[] {
  const lines = score.criteria.map((scored) => explainCriterion(scored, language));
  lines.push(
    say(
      'score.explain.total',
      { total: formatPoints(score.total), maximum: formatPoints(score.maximum) },
      language,
    ),
    score.className === null
      ? say('score.explain.no-class', {}, language)
      : say('score.explain.class', { className: score.className }, language),
  );
  return lines;
}

function explainCriterion(
  { criterion, entry, official, flaws }: CriterionScore,
  language: Language,
) {
  const named = { code: criterion.code, title: criterion.title };
  if (official === null) return say('score.explain.not-scored', named, language);
  const source =
    entry.verified === null ? 'score.explain.from-self' : 'score.explain.from-verified';
  const line = say(
    source,
    { ...named, points: formatPoints(official), maximum: formatPoints(entry.maximum) },
    language,
  );
  return [line, ...flaws.map((flaw) => sayFlaw(flaw, language))].join('; ');
}
