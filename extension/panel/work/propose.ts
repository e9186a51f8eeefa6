import type { Writing } from '../../../shared/records/targets';
import type { Repair } from '../../../shared/records/types';
import { unpackRepairs } from '../reader/packed-repairs';
import { askOfTable } from './ask-of-table';
import type { Work } from './state';

/** Repairs in the order of the table, and by their ids. */
export interface Proposed {
  repairs: readonly Repair[];
  byId: ReadonlyMap<string, Repair>;
}

/**
 * What can be repaired in the table in front, in this way of writing. There may be tens of thousands:
 * `onSome` is told of them as they come, so that nobody has to go through all of them at once.
 */
export async function propose(
  work: Work,
  writing: Writing,
  onSome: (some: readonly Repair[]) => void = () => undefined,
): Promise<Proposed | 'stopped'> {
  const repairs: Repair[] = [];
  const byId = new Map<string, Repair>();
  const answer = await askOfTable(
    work,
    'repairs',
    { writing },
    {
      progress: (progress) => {
        work.data.progress.value = progress;
      },
      piece: (packed) => {
        const some = unpackRepairs(packed);
        repairs.push(...some);
        for (const repair of some) byId.set(repair.id, repair);
        onSome(some);
      },
    },
  );
  return answer === 'stopped' ? 'stopped' : { repairs, byId };
}
