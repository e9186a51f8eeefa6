import type { Criterion, CriterionGroup, Plan, SubjectKind } from '../../../shared/movement';

/** A line of the criteria of one subject kind, in the order of the sheets. */
export type TreeLine =
  | { is: 'group'; group: CriterionGroup }
  /** `number` as people read it: "3", "3.1" for an item. */
  | { is: 'criterion'; criterion: Criterion; number: string; items: readonly Criterion[] }
  | { is: 'item'; criterion: Criterion; number: string; of: Criterion };

/** Criteria in no group first, then group by group; items below their criterion. */
export function criteriaTree(plan: Plan, kind: SubjectKind): TreeLine[] {
  const own = plan.criteria.filter(({ subject, itemOf }) => subject === kind && itemOf === null);
  const inGroup = (code: string | null) => own.filter(({ group }) => group === code);
  const groups = plan.groups.filter(
    ({ code, subject }) => subject === kind && inGroup(code).length,
  );
  let count = 0;
  const linesOf = (criterion: Criterion): TreeLine[] => {
    count += 1;
    const number = String(count);
    const items = itemsIn(plan, criterion);
    return [
      { is: 'criterion', criterion, number, items },
      ...items.map((item, index): TreeLine => {
        return { is: 'item', criterion: item, number: `${number}.${index + 1}`, of: criterion };
      }),
    ];
  };
  return [
    ...inGroup(null).flatMap(linesOf),
    ...groups.flatMap((group): TreeLine[] => [
      { is: 'group', group },
      ...inGroup(group.code).flatMap(linesOf),
    ]),
  ];
}

/** Items of a criterion that is the sum of them; [] for any other. */
export function itemsIn({ criteria }: Pick<Plan, 'criteria'>, whole: Criterion): Criterion[] {
  if (whole.scoring.kind !== 'items') return [];
  return criteria.filter(
    ({ itemOf, subject }) => itemOf === whole.code && subject === whole.subject,
  );
}

/** The criteria among the lines, items included. */
export const criteriaIn = (lines: readonly TreeLine[]): Criterion[] =>
  lines.flatMap((line) => (line.is === 'group' ? [] : [line.criterion]));
