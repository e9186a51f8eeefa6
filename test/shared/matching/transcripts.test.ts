import { expect, test } from 'vitest';
import {
  readTranscripts,
  TRANSCRIPT_SETS,
  type TranscriptSet,
} from '../../fixtures/transcripts/transcripts';
import { judgeCase, judgeGrids, summarize } from '../../tools/form-verdicts';

/** By set how many columns are certain and right, certain and wrong; better figures are written in here. */
const REACHED: Readonly<Record<TranscriptSet, { right: number; wrong: number; wanted: number }>> = {
  grids: { right: 475, wrong: 0, wanted: 502 },
  pupils: { right: 430, wrong: 1, wanted: 465 },
  commune: { right: 538, wrong: 2, wanted: 567 },
  staff: { right: 371, wrong: 5, wanted: 397 },
  'grids-two': { right: 539, wrong: 0, wanted: 543 },
  'forms-two': { right: 744, wrong: 1, wanted: 753 },
  'grids-three': { right: 833, wrong: 3, wanted: 852 },
  'grids-four': { right: 351, wrong: 1, wanted: 359 },
  'grids-five': { right: 1070, wrong: 4, wanted: 1097 },
  'grids-six': { right: 835, wrong: 2, wanted: 863 },
  'grids-seven': { right: 632, wrong: 2, wanted: 657 },
  'grids-eight': { right: 543, wrong: 0, wanted: 561 },
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
