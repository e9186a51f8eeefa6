import type { PlainDateTime } from '../../shared/movement';
import { type ExplainedStep, explainSteps, type SubjectScore } from '../../shared/scoring';
import { groupClassRow, groupRow, SCORE_ROW } from '../layout/score-book/codes';
import type { EvidenceLine } from '../layout/score-book/evidence-sheet';
import type { ScoreBook } from '../layout/score-book/types';
import type { NewEvidence } from './hand-in';
import { STATE_WORDS } from './read-evidence';
import type { ScoreBookRead } from './types';

/** The book to be laid out again: what people changed in the plan and in the list is taken over. */
export const scoreBookOf = (
  { template, plan, subjects }: ScoreBookRead,
  now: PlainDateTime,
): ScoreBook => {
  const { period, layout, stage, until } = template;
  return { plan, subjects, period, layout, stage, until, now };
};

/** Explanations by the row of the score sheet that they stand in, several lines in one cell. */
export function explanationsByRow(score: SubjectScore): Map<string, string> {
  const rows = new Map<string, string>();
  for (const step of explainSteps(score)) {
    const row = rowOf(step);
    const above = rows.get(row);
    rows.set(row, above === undefined ? step.beside : `${above}\n${step.beside}`);
  }
  return rows;
}

function rowOf({ of, code }: ExplainedStep): string {
  switch (of) {
    case 'criterion':
      return code ?? '';
    case 'group':
      return groupRow(code ?? '');
    case 'group-class':
      return groupClassRow(code ?? '');
    case 'bonus':
    case 'deduction':
    case 'total':
      return SCORE_ROW[of];
    case 'class':
      return SCORE_ROW.className;
  }
}

/** Evidence as a row of «Minh chứng» says it. */
export function evidenceLine({ state, ...row }: NewEvidence): EvidenceLine {
  return { ...row, state: state === null ? '' : STATE_WORDS[state] };
}
