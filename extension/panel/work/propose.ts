import type { Writing } from '../../../shared/records/targets';
import type { Repair } from '../../../shared/records/types';
import { unpackRepairs } from '../reader/packed-repairs';
import { askOfTable } from './ask-of-table';
import type { Work } from './state';

/** What can be repaired in the table in front, in this way of writing. */
export async function propose(work: Work, writing: Writing): Promise<Repair[] | 'stopped'> {
  const repairs: Repair[] = [];
  const answer = await askOfTable(
    work,
    'repairs',
    { writing },
    {
      progress: (progress) => {
        work.data.progress.value = progress;
      },
      piece: (some) => repairs.push(...unpackRepairs(some)),
    },
  );
  return answer === 'stopped' ? 'stopped' : repairs;
}
