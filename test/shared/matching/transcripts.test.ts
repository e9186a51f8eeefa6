import { expect, test } from 'vitest';
import {
  readTranscripts,
  TRANSCRIPT_SETS,
  type TranscriptSet,
} from '../../fixtures/transcripts/transcripts';
import { judgeCase, judgeGrids, summarize } from '../../tools/form-verdicts';

/** By set how many columns are certain and right, certain and wrong; better figures are written in here. */
const REACHED: Readonly<Record<TranscriptSet, { right: number; wrong: number; wanted: number }>> = {
  grids: { right: 465, wrong: 2, wanted: 502 },
  pupils: { right: 420, wrong: 0, wanted: 465 },
  commune: { right: 525, wrong: 2, wanted: 567 },
  staff: { right: 364, wrong: 4, wanted: 397 },
  'grids-two': { right: 533, wrong: 1, wanted: 542 },
  'forms-two': { right: 737, wrong: 2, wanted: 753 },
  'grids-three': { right: 819, wrong: 5, wanted: 851 },
  'grids-four': { right: 343, wrong: 3, wanted: 359 },
};

test.each(TRANSCRIPT_SETS)(
  '%s: as much is certain, and as much of it right, as is written here',
  async (set) => {
    const cases = await readTranscripts(set);
    const { right, wrong, wanted } = summarize([
      ...cases.flatMap(judgeCase),
      ...cases.flatMap(judgeGrids),
    ]);
    expect({ right, wrong, wanted }).toEqual(REACHED[set]);
  },
);
