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
 * 33,33 + 33,33 + 33,34 is 100. Bonuses, deductions and conditions stand outside all totals.
 */
export function checkTotals({ criteria, groups, classes, subjects }: Plan): TotalOff[] {
  const base = criteria.filter(({ effect }) => effect === 'base');
  const own = base.filter(({ itemOf }) => itemOf === null);
  const kinds = new Set(own.map(({ subject }) => subject));
  const grouped = groups.filter(({ maximum }) => maximum !== null);
  const titleOf = (kind: SubjectKind) => subjects.find((it) => it.kind === kind)?.title ?? kind;
  return [
    ...base
      .filter(({ scoring }) => scoring.kind === 'items')
      .map((whole) =>
        compare(
          `${whole.code} ${whole.title}`,
          maximumOf(whole),
          base.filter(({ itemOf }) => itemOf === whole.code),
        ),
      ),
    ...grouped.map(({ code, title, maximum }) =>
      compare(
        `${code} ${title}`,
        hundredths(maximum ?? 0),
        own.filter(({ group }) => group === code),
      ),
    ),
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

const maximumOf = ({ scoring }: Criterion): number =>
  scoring.kind === 'condition' ? 0 : hundredths(scoring.maximum);

function compare(name: string, stated: number, parts: readonly Criterion[]): TotalOff | null {
  const sum = parts.reduce((all, part) => all + maximumOf(part), 0);
  if (sum === stated) return null;
  return { name, sum: formatNumber(sum / 100), stated: formatNumber(stated / 100) };
}
