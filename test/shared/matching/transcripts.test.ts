import { expect, test } from 'vitest';
import {
  readTranscripts,
  TRANSCRIPT_SETS,
  type TranscriptSet,
} from '../../fixtures/transcripts/transcripts';
import { judgeCase, judgeGrids, summarize } from '../../tools/form-verdicts';

/** By set how many columns are certain and right, certain and wrong; better figures are written in here. */
const REACHED: Readonly<Record<TranscriptSet, { right: number; wrong: number; wanted: number }>> = {
  grids: { right: 395, wrong: 1, wanted: 502 },
  pupils: { right: 323, wrong: 1, wanted: 464 },
  commune: { right: 401, wrong: 7, wanted: 564 },
  staff: { right: 344, wrong: 5, wanted: 397 },
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
