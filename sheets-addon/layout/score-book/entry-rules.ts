import type { Criterion } from '../../../shared/movement';
import { plainNumber } from '../../../shared/vietnamese';
import { say } from '../../../shared/words';
import type { Addresses, Ref, WantedRule } from '../wanted/types';
import { MET, NOT_MET } from './answers';
import { hundredths } from './literals';

/** What may be entered for a criterion, and the words for who enters something else. */
export type EntryRule = Pick<WantedRule, 'condition' | 'message'>;

/** Address of the maximum for an entry; right for the entries beside and below it too. */
export type MaximumAt = (at: Addresses, entry: Ref) => string;

export function entryRule({ scoring }: Criterion, maximumAt: MaximumAt): EntryRule {
  switch (scoring.kind) {
    case 'yes-no':
    case 'condition':
      return { condition: list([MET, NOT_MET]), message: say('score.rule.answer') };
    case 'levels': {
      const titles = scoring.levels.map(({ title }) => title);
      return { condition: list(titles), message: say('score.rule.level') };
    }
    case 'count':
    case 'minus':
      return {
        condition: number((entry) => `${entry}>=0,${entry}=ROUND(${entry},0)`),
        message: say('score.rule.count', { unit: scoring.unit }),
      };
    case 'percentage':
      return {
        condition: number((entry) => `${entry}>=0`),
        message: say('score.rule.ratio'),
      };
    case 'items':
    case 'points': {
      const step = scoring.kind === 'points' ? scoring.step : null;
      return {
        condition: number((entry, at, cell) => pointTests(entry, maximumAt(at, cell), step)),
        message:
          step === null
            ? say('score.rule.points')
            : say('score.rule.step', { step: plainNumber(step) }),
      };
    }
  }
}

/** Criteria with the same key share one rule. */
export function ruleKey({ scoring }: Criterion): string {
  switch (scoring.kind) {
    case 'points':
      return `points ${scoring.step ?? ''}`;
    case 'levels':
      return JSON.stringify(scoring.levels.map(({ title }) => title));
    case 'count':
    case 'minus':
      return `count ${scoring.unit}`;
    case 'yes-no':
    case 'condition':
      return 'answer';
    case 'percentage':
    case 'items':
      return scoring.kind;
  }
}

const list = (values: readonly string[]) => ({ type: 'list' as const, values });

/** A number that passes the tests. */
const number = (tests: (entry: string, at: Addresses, cell: Ref) => string) => ({
  type: 'formula' as const,
  formula: (at: Addresses, cell: Ref) => {
    const entry = at.cell(cell);
    return `=AND(${entry}=SUM(${entry}),${tests(entry, at, cell)})`;
  },
});

function pointTests(entry: string, maximum: string, step: number | null): string {
  const limits = `${entry}>=0,${entry}<=${maximum},${entry}=ROUND(${entry},2)`;
  if (step === null) return limits;
  const [points, size] = [`ROUND(${entry}*100,0)`, hundredths(step)];
  return `${limits},ROUND(${points}/${size},0)*${size}=${points}`;
}
