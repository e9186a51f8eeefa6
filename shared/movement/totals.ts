import { formatNumber } from '../vietnamese';
import type { SubjectKind } from './schema/parts';
import type { Criterion, Plan } from './schema/plan';

/** A whole whose parts do not add up to it: a group, a criterion with items, a subject kind. */
export interface TotalOff {
  /** Code and title of the group or criterion; the title of the subject kind for its full score. */
  name: string;
  /** As people write them ("97,5"). */
  sum: string;
  stated: string;
}

/**
 * Every whole of the plan that its base criteria do not add up to. Sums are made in hundredths, so
 * 33,33 + 33,33 + 33,34 is 100. Bonuses, deductions and conditions stand outside all totals; points
 * without a source count as stated. Where groups are classed, the full score is that of each group.
 */
export function checkTotals({ criteria, groups, classes, subjects }: Plan): TotalOff[] {
  const base = criteria.filter(({ effect }) => effect === 'base');
  const own = base.filter(({ itemOf }) => itemOf === null);
  const ofGroups = classes.of === 'group';
  const kinds = new Set(ofGroups ? [] : own.map(({ subject }) => subject));
  const titleOf = (kind: SubjectKind) => subjects.find((it) => it.kind === kind)?.title ?? kind;
  return [
    ...base
      .filter(({ scoring }) => scoring.kind === 'items')
      .map((whole) =>
        compare(
          `${whole.code} ${whole.title}`,
          maximumOf(whole) - unsourcedOf(whole),
          base.filter(({ itemOf }) => itemOf === whole.code),
        ),
      ),
    ...groups.map(({ code, title, maximum }) => {
      const stated = maximum ?? (ofGroups ? classes.fullScore : null);
      const parts = own.filter(({ group }) => group === code);
      return stated === null ? null : compare(`${code} ${title}`, hundredths(stated), parts);
    }),
    ...[...kinds].map((kind) =>
      compare(
        titleOf(kind),
        hundredths(classes.fullScore),
        own.filter(({ subject }) => subject === kind),
      ),
    ),
  ].filter((off) => off !== null);
}

const hundredths = (points: number): number => Math.round(points * 100);

const unsourcedOf = ({ scoring }: Criterion): number =>
  scoring.kind === 'items' ? hundredths(scoring.unsourced) : 0;

const maximumOf = ({ scoring }: Criterion): number =>
  scoring.kind === 'condition' ? 0 : hundredths(scoring.maximum);

function compare(name: string, stated: number, parts: readonly Criterion[]): TotalOff | null {
  const sum = parts.reduce((all, part) => all + maximumOf(part), 0);
  if (sum === stated) return null;
  return { name, sum: formatNumber(sum / 100), stated: formatNumber(stated / 100) };
}
