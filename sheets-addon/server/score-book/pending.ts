import { say } from '../../../shared/words';
import {
  planChanges,
  type ScoreBookRead,
  type StandingChange,
  standingChanges,
} from '../../reading';
import type { PendingChanges } from '../../score-book-protocol';
import { chosenLanguage } from '../google/language';

export const NOTHING_PENDING: PendingChanges = { changes: [], effects: [] };

/** What was changed in the plan and the list since the results were written, and whom it moves. */
export function pendingChanges(read: ScoreBookRead): PendingChanges {
  const language = chosenLanguage();
  const empty = say('change.empty', {}, language);
  const changes = planChanges(read).map(({ kind, code, before, after }) =>
    say(`lead.pending.${kind}`, { code, before: before || empty, after: after || empty }, language),
  );
  if (changes.length === 0) return NOTHING_PENDING;
  const sentences = ({ name, className, rank }: StandingChange): string[] => [
    ...(className === null
      ? []
      : [
          say(
            'lead.pending.class',
            { name, before: className.before || empty, after: className.after || empty },
            language,
          ),
        ]),
    ...(rank === null ? [] : [say('lead.pending.rank', { name, ...rank }, language)]),
  ];
  const effects = standingChanges(read).flatMap(sentences);
  return {
    changes,
    effects: effects.length > 0 ? effects : [say('lead.pending.nobody', {}, language)],
  };
}
