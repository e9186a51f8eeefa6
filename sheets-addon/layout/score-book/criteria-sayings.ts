import { type Criterion, inheritedFrom, type Plan } from '../../../shared/movement';
import { plainNumber } from '../../../shared/vietnamese';
import { say } from '../../../shared/words';

/** The kind of a criterion in words ("Chọn mức"). */
export const sayKind = ({ scoring }: Criterion): string => say(`score.kind.${scoring.kind}`);

/** The section of the plan that a part of it stands in ("III.1.1.a", "chưa có nguồn"); its plan, when it is the parent. */
export function saySourceOf(
  plan: Plan,
  { code, source }: { code: string; source: string | null },
): string {
  const said = source ?? say('score.criteria.no-source');
  const parent = inheritedFrom(plan, code);
  return parent === null ? said : say('score.criteria.inherited', { plan: parent, source: said });
}

/** The same of a criterion, and points of it that no source is known for. */
export function saySource(plan: Plan, criterion: Criterion): string {
  const said = saySourceOf(plan, criterion);
  const { scoring } = criterion;
  const unsourced = scoring.kind === 'items' ? scoring.unsourced : 0;
  if (unsourced === 0) return said;
  return `${said}; ${say('score.criteria.unsourced', { points: plainNumber(unsourced) })}`;
}

/** How to score the criterion, a line each: code, kind with what gives points, evidence. */
export function sayHowToScore(criterion: Criterion): string {
  const lines = [criterion.code, `${sayKind(criterion)}: ${sayDetail(criterion)}`];
  const evidence = criterion.evidenceRequired ? [say('score.note.needs-evidence')] : [];
  return [...lines, ...evidence].join('\n');
}

/** Kinds that a row people add can have: a maximum says all of them. */
export const ADDED_KINDS = [
  say('score.kind.points'),
  say('score.kind.yes-no'),
  say('score.kind.condition'),
];

/** What gives how many points ("≥ 80 %: 10 điểm; ≥ 50 %: 5 điểm"), bonus and deduction named. */
export function sayDetail(criterion: Criterion): string {
  const { effect } = criterion;
  const detail = sayPoints(criterion);
  return effect === 'base' ? detail : `${say(`score.detail.${effect}`)}: ${detail}`;
}

function sayPoints({ scoring }: Criterion): string {
  switch (scoring.kind) {
    case 'points': {
      const all = say('score.detail.points');
      if (scoring.step === null) return all;
      return `${all}, ${say('score.detail.step', { step: plainNumber(scoring.step) })}`;
    }
    case 'percentage': {
      const ratio = say('score.detail.ratio', {
        part: scoring.numerator,
        whole: scoring.denominator,
      });
      const bands = [...scoring.bands]
        .sort((one, other) => other.from - one.from)
        .map(({ from, points }) => say('score.detail.band', numbers({ from, points })));
      return `${ratio}: ${bands.join('; ')}`;
    }
    case 'levels':
      return scoring.levels
        .map(({ title, points }) => say('score.detail.level', { title, ...numbers({ points }) }))
        .join('; ');
    case 'count':
    case 'minus': {
      const { each, maximum, unit } = scoring;
      return say(`score.detail.${scoring.kind}`, { unit, ...numbers({ each, maximum }) });
    }
    case 'condition': {
      const { highestClass: className } = scoring;
      return className === null
        ? say('score.detail.rules-out')
        : say('score.detail.caps-class', { className });
    }
    case 'yes-no':
    case 'items':
      return say(`score.detail.${scoring.kind}`);
  }
}

/** Numbers as people write them. */
const numbers = <Name extends string>(all: Readonly<Record<Name, number>>) =>
  Object.fromEntries(
    Object.entries<number>(all).map(([name, value]) => [name, plainNumber(value)]),
  );
