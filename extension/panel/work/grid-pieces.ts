import type { FieldOutcome, FieldToWrite } from '../../page/protocol';
import type { PageAnswer } from '../host/ports';
import { askFields } from './ask-page';
import { stopFilling } from './fill';
import type { Form, Work } from './state';

/** Cells written by one command: few enough for progress to be seen and a stop to be felt. */
const CELLS_AT_ONCE = 60;
/** The longest a page is waited for while it loads the choices of one piece. */
const PIECE_TIMEOUT_MS = 20_000;

/** How far the writing of a grid is, in cells. */
export interface GridProgress {
  done: number;
  total: number;
  /** Milliseconds since 1970 when it began. */
  since: number;
  stop: 'no' | 'asked';
}

/** Writes cells piece by piece; gives what became of those that were reached before a stop. */
export async function writeInPieces(
  work: Work,
  { tabId, reading: { frames } }: Form,
  fields: readonly FieldToWrite[],
): Promise<PageAnswer<FieldOutcome[]>> {
  const outcomes: FieldOutcome[] = [];
  const { gridProgress } = work;
  gridProgress.value = { done: 0, total: fields.length, since: Date.now(), stop: 'no' };
  try {
    while (outcomes.length < fields.length && gridProgress.value.stop === 'no') {
      const piece = fields.slice(outcomes.length, outcomes.length + CELLS_AT_ONCE);
      const command = { do: 'write', fields: piece, timeoutMs: PIECE_TIMEOUT_MS } as const;
      const answer = await askFields(work, { tabId, frames }, command);
      if (!answer.ok) return answer;
      outcomes.push(...answer.value.outcomes);
      gridProgress.value = { ...gridProgress.value, done: outcomes.length };
    }
    return { ok: true, value: outcomes };
  } finally {
    gridProgress.value = null;
  }
}

/** Ends the writing: what was written stays and is read back. */
export async function stopGrid(work: Work): Promise<void> {
  const { gridProgress } = work;
  if (gridProgress.value === null) return;
  gridProgress.value = { ...gridProgress.value, stop: 'asked' };
  await stopFilling(work);
}
