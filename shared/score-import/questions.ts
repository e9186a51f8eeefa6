import type { Sentence } from '../movement';
import { readNumber } from '../vietnamese';
import type { WordKey, WordParams } from '../words';
import type { ImportAnswers, ImportQuestion } from './types';

/** What is asked of a sheet: the kind is the key of its words and the first part of its id. */
export type QuestionKind =
  | 'column-role'
  | 'which-maximum'
  | 'subject-kind'
  | 'no-number'
  | 'loose-line'
  | 'too-deep'
  | 'merged-title'
  | 'mixed-effect'
  | 'no-points'
  | 'unreadable-points'
  | 'range'
  | 'choices'
  | 'each-or-maximum'
  | 'no-cap'
  | 'total-off'
  | 'evidence-meaning';

export interface Asked {
  kind: QuestionKind;
  cell: string;
  params: WordParams;
  choices: readonly Choice[];
  takesPoints?: true;
}

/** An answer to choose: `say` names its words ("template.choice.item"). */
export interface Choice {
  value: string;
  say: WordKey;
  params?: WordParams;
}

/** Puts the questions of one sheet against the answers given so far. */
export interface Asker {
  /** The answer; null when there is none that fits: then the question is open. */
  ask(asked: Asked): string | null;
  open: ImportQuestion[];
}

export function makeAsker(answers: ImportAnswers): Asker {
  const open: ImportQuestion[] = [];
  return {
    open,
    ask({ kind, cell, params, choices, takesPoints }) {
      const id = `${kind}@${cell}`;
      const answer = answers[id];
      if (answer !== undefined) {
        if (choices.some(({ value }) => value === answer)) return answer;
        if (takesPoints && answeredPoints(answer) !== null) return answer;
      }
      if (!open.some((question) => question.id === id)) {
        open.push({
          id,
          cell,
          text: { code: `template.ask.${kind}`, params: { cell, ...params } },
          choices: choices.map(({ value, say, params: own }) => ({
            value,
            text: sentence(say, own),
          })),
          takesPoints: takesPoints ?? false,
        });
      }
      return null;
    },
  };
}

/** What a line means, of several things; null while that is open. */
export const askAbout = (
  { cell, title }: { cell: string; title: string },
  kind: QuestionKind,
  choices: readonly Choice[],
  asker: Asker,
): string | null => asker.ask({ kind, cell, params: { title }, choices });

/** Points answered as people write them ("7,5"); null when it is no positive number. */
export function answeredPoints(answer: string): number | null {
  const points = readNumber(answer);
  return points !== null && points > 0 ? points : null;
}

const sentence = (code: WordKey, params: WordParams = {}): Sentence => ({ code, params });
