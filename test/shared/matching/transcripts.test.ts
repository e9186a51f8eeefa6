import { expect, test } from 'vitest';
import {
  readTranscripts,
  TRANSCRIPT_SETS,
  type TranscriptSet,
} from '../../fixtures/transcripts/transcripts';
import { judgeCase, judgeGrids, summarize } from '../../tools/form-verdicts';

/** By set how many columns are certain and right, certain and wrong; better figures are written in here. */
const REACHED: Readonly<Record<TranscriptSet, { right: number; wrong: number; wanted: number }>> = {
  grids: { right: 0, wrong: 0, wanted: 0 },
  pupils: { right: 0, wrong: 0, wanted: 0 },
  commune: { right: 0, wrong: 0, wanted: 0 },
  staff: { right: 0, wrong: 0, wanted: 0 },
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
