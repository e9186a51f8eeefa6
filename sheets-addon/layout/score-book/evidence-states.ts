import { say } from '../../../shared/words';

/** Words of the drop-down of «Minh chứng»: waiting and accepted count as evidence, returned does not. */
export const WAITING = say('score.evidence.waiting');
export const ACCEPTED = say('score.evidence.accepted');
export const RETURNED = say('score.evidence.returned');
export const EVIDENCE_STATES = [WAITING, ACCEPTED, RETURNED] as const;
