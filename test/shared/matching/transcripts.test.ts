import { expect, test } from 'vitest';
import {
  readTranscripts,
  TRANSCRIPT_SETS,
  type TranscriptSet,
} from '../../fixtures/transcripts/transcripts';
import { judgeCase, judgeGrids, summarize } from '../../tools/form-verdicts';

/** By set how many columns are certain and right, certain and wrong; better figures are written in here. */
const REACHED: Readonly<Record<TranscriptSet, { right: number; wrong: number; wanted: number }>> = {
  grids: { right: 486, wrong: 0, wanted: 502 },
  pupils: { right: 437, wrong: 2, wanted: 465 },
  commune: { right: 536, wrong: 2, wanted: 567 },
  staff: { right: 374, wrong: 4, wanted: 397 },
  'grids-two': { right: 538, wrong: 0, wanted: 543 },
  'forms-two': { right: 745, wrong: 1, wanted: 753 },
  'grids-three': { right: 836, wrong: 2, wanted: 852 },
  'grids-four': { right: 356, wrong: 1, wanted: 359 },
  'grids-five': { right: 1077, wrong: 3, wanted: 1098 },
  'grids-six': { right: 841, wrong: 1, wanted: 864 },
  'grids-seven': { right: 637, wrong: 2, wanted: 657 },
  'grids-eight': { right: 545, wrong: 0, wanted: 561 },
  'grids-nine': { right: 448, wrong: 3, wanted: 462 },
  'forms-three': { right: 485, wrong: 5, wanted: 499 },
  'grids-ten': { right: 462, wrong: 2, wanted: 479 },
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
