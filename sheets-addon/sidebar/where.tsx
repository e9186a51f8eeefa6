import { Button } from '../../shared/ui';
import type { WordKey } from '../../shared/words';
import type { Status } from '../protocol';
import { BookWhere } from './book-where';
import { type Job, type NextStep, nextStep } from './next-step';
import { Problems } from './problems';
import type { Sidebar } from './state';
import { useWords } from './words';

const SENTENCES: Record<NextStep, WordKey> = {
  'make-units': 'addon.sidebar.next.units',
  'fill-units': 'addon.sidebar.next.fill',
  consolidate: 'addon.sidebar.next.consolidate',
  'read-table': 'table-import.next',
  collect: 'own.next.collect',
  'preview-book': 'lead.next.preview',
  'make-book': 'lead.next.make',
  'fill-list': 'lead.next.list',
  share: 'lead.next.share',
  refresh: 'lead.next.refresh',
  'next-stage': 'lead.next.stage',
  look: 'lead.next.look',
  'read-again': 'lead.next.read',
};
const JOBS: readonly Job[] = ['score', 'consolidate'];

/** Where we are: the job, its figures first, then the next step in a sentence. */
export function Where({ sidebar, status }: { sidebar: Sidebar; status: Status }) {
  const { say } = useWords(sidebar);
  const { units, scoreBook } = status;
  const job = sidebar.job.value;
  const { score } = sidebar;
  const preview = score.preview.value === null ? 'none' : 'shown';
  const collected = score.own.preview.value === null ? 'none' : 'shown';
  const step = nextStep(status, { job, preview, table: score.table.state(), collected });
  return (
    <section aria-labelledby="where">
      <h2 id="where" class="section-head">
        {say('addon.sidebar.where')}
        <Button kind="quiet" onClick={() => sidebar.read()}>
          {say('addon.sidebar.reload')}
        </Button>
      </h2>
      <label class="job">
        {say('lead.job')}
        <select
          value={job}
          onChange={(event) => {
            sidebar.job.value = event.currentTarget.value === 'score' ? 'score' : 'consolidate';
          }}
        >
          {JOBS.map((one) => (
            <option key={one} value={one}>
              {say(`lead.job.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {job === 'score' && scoreBook.is === 'there' ? (
        <BookWhere sidebar={sidebar} book={scoreBook.book} />
      ) : null}
      {job === 'score' && scoreBook.is === 'unread' ? <p>{scoreBook.why}</p> : null}
      {job === 'consolidate' ? (
        <ul class="tally" aria-live="polite">
          <li>
            <strong>{units?.count ?? 0}</strong> {say('addon.sidebar.units')}
          </li>
          <li>
            <strong>{units?.linked ?? 0}</strong> {say('addon.sidebar.linked')}
          </li>
        </ul>
      ) : null}
      <p>{say(SENTENCES[step], { count: units?.count ?? 0 })}</p>
      {job === 'consolidate' && units && units.problems.length > 0 ? (
        <Problems sidebar={sidebar} problems={units.problems} />
      ) : null}
    </section>
  );
}
