import { Button } from '../../shared/ui';
import type { AuditState } from '../score-book-protocol';
import { Fold } from './fold';
import type { Sidebar } from './state';
import { useWords } from './words';

/** Whether every edit leaves a line in the log: turning it on, off, and taking it over. */
export function AuditWork({ sidebar, audit }: { sidebar: Sidebar; audit: AuditState }) {
  const { say } = useWords(sidebar);
  const { score } = sidebar;
  const isBusy = sidebar.running.value !== null;
  return (
    <Fold sidebar={sidebar} part="audit" summary={say('lead.audit.title')}>
      {audit.is === 'off' ? (
        <>
          <p>{say('lead.audit.off')}</p>
          <p class="soft">{say('lead.audit.why')}</p>
          <Button disabled={isBusy} onClick={() => score.audit('on')}>
            {say('lead.audit.turn-on')}
          </Button>
        </>
      ) : (
        <>
          <p>
            {say(audit.who === '' ? 'lead.audit.on.unknown' : 'lead.audit.on', {
              who: audit.who,
              since: audit.since,
            })}
          </p>
          {audit.missed === null ? null : <p>{say('lead.audit.missed', { time: audit.missed })}</p>}
          <Button
            disabled={isBusy}
            onClick={() => score.audit(audit.by === 'me' ? 'off' : 'take-over')}
          >
            {say(audit.by === 'me' ? 'lead.audit.turn-off' : 'lead.audit.take-over')}
          </Button>
        </>
      )}
    </Fold>
  );
}
