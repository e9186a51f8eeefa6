import type { Criterion, Plan, SubjectKind } from '../../shared/movement';

/** Criteria of a kind that something is entered for: all but those that are the sum of their items. */
export const enteredCriteria = ({ criteria }: Plan, kind: SubjectKind): Criterion[] =>
  criteria.filter(({ subject, scoring }) => subject === kind && scoring.kind !== 'items');
