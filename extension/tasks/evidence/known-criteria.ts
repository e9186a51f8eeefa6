import { loadPlan, templateCodes } from '../../../shared/movement';

export interface KnownCriterion {
  code: string;
  title: string;
}

/** Criteria that evidence can be handed in for: of the plan with this code, or of all built-in ones. */
export function knownCriteria(plan: string): KnownCriterion[] {
  const codes = templateCodes();
  return (codes.includes(plan) ? [plan] : codes).flatMap((code) => {
    const loaded = loadPlan(code);
    return loaded.ok
      ? loaded.value.criteria.filter(isEntered).map(({ code, title }) => ({ code, title }))
      : [];
  });
}

/** What is the sum of its items is not entered itself. */
const isEntered = ({ scoring }: { scoring: { kind: string } }): boolean => scoring.kind !== 'items';
