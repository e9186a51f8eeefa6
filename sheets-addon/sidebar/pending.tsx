import { Notice } from '../../shared/ui';
import type { PendingChanges } from '../score-book-protocol';
import { Lines } from './lines';
import type { Sidebar } from './state';
import { useWords } from './words';

/** What was changed in the plan and the list, and whom it moves; shown until the results know it. */
export function Pending({ sidebar, pending }: { sidebar: Sidebar; pending: PendingChanges }) {
  const { say } = useWords(sidebar);
  const { changes, effects } = pending;
  if (changes.length === 0) return null;
  return (
    <Notice meaning="review" what={say('lead.pending.title-count', { count: changes.length })}>
      <Lines lines={changes} />
      <p class="soft">{say('lead.pending.effects')}</p>
      <Lines lines={effects} />
    </Notice>
  );
}
