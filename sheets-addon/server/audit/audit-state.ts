import type { AuditState } from '../../score-book-protocol';
import { whoActs } from '../google/who';
import { type AuditNote, readAuditNote } from './audit-note';
import { hasTrigger } from './edit-triggers';

/** Whether edits are recorded, and by whose trigger. */
export function auditState(): AuditState {
  const note = readAuditNote();
  return note === null ? { is: 'off' } : stateOf(note);
}

/** A trigger of one's own that is gone, removed on Google's page of triggers, records no more. */
export function stateOf({ triggerUid, who, since, missed }: AuditNote): AuditState {
  if (hasTrigger(triggerUid)) return { is: 'on', by: 'me', who, since, missed };
  return who !== '' && who === whoActs()
    ? { is: 'off' }
    : { is: 'on', by: 'other', who, since, missed };
}
