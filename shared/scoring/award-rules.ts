import type { Plan, SubjectKind } from '../movement';
import type { AwardRules, Occasion } from './awards';
import { highestFirst } from './class';

/** The rules by which subjects of a kind are proposed at an occasion, as the plan has them. */
export function awardRulesOf(
  { awardRules, classes }: Pick<Plan, 'awardRules' | 'classes'>,
  occasion: Occasion,
  kind: SubjectKind,
): AwardRules {
  return {
    occasion,
    kind,
    classes: highestFirst(classes)
      .slice(0, awardRules.topClasses)
      .map(({ title }) => title),
    repeat: awardRules.repeat[occasion],
  };
}
