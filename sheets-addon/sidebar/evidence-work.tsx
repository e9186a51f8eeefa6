import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui';
import type { EvidenceWaiting } from '../score-book-protocol';
import { Fold } from './fold';
import type { Sidebar } from './state';
import { useWords } from './words';

/** Taking packages of evidence in, and saying what becomes of each piece that waits. */
export function EvidenceWork({
  sidebar,
  waiting,
}: {
  sidebar: Sidebar;
  waiting: EvidenceWaiting[];
}) {
  const { say } = useWords(sidebar);
  const { handIn } = sidebar.score;
  const isBusy = sidebar.running.value !== null;
  return (
    <Fold
      sidebar={sidebar}
      part="evidence"
      summary={say('lead.evidence.title', { count: waiting.length })}
    >
      <label>
        {say('lead.evidence.file')}
        <input
          type="file"
          accept=".json,.txt"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0];
            if (file) handIn.value = await file.text();
          }}
        />
      </label>
      <label>
        {say('lead.evidence.paste')}
        <textarea
          rows={3}
          value={handIn.value}
          onInput={(event) => {
            handIn.value = event.currentTarget.value;
          }}
        />
      </label>
      <Button
        disabled={isBusy || handIn.value.trim() === ''}
        onClick={() => sidebar.score.acceptHandIn()}
      >
        {say('lead.evidence.take')}
      </Button>
      <ul class="people">
        {waiting.map((one) => (
          <li key={one.key}>
            <Waiting sidebar={sidebar} evidence={one} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Waiting({ sidebar, evidence }: { sidebar: Sidebar; evidence: EvidenceWaiting }) {
  const { say } = useWords(sidebar);
  const [reason, setReason] = useState('');
  const { key, subject, criterion, title, link } = evidence;
  const isBusy = sidebar.running.value !== null;
  return (
    <div class="waiting">
      <strong>{title || link}</strong>
      <span class="soft">
        {subject} · {criterion}
      </span>
      {link === '' ? null : (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {say('lead.evidence.open')}
        </a>
      )}
      <label>
        {say('lead.evidence.reason')}
        <input
          type="text"
          maxLength={500}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <div class="others">
        <Button disabled={isBusy} onClick={() => sidebar.score.judge(key, { state: 'accepted' })}>
          {say('lead.evidence.accept')}
        </Button>
        <Button
          disabled={isBusy || reason.trim() === ''}
          onClick={() => sidebar.score.judge(key, { state: 'returned', reason })}
        >
          {say('lead.evidence.return')}
        </Button>
      </div>
    </div>
  );
}
