import { Steps } from '../../shared/ui';
import { formatDate } from '../../shared/vietnamese';
import type { BookStatus } from '../score-book-protocol';
import { Pending } from './pending';
import { Problems } from './problems';
import { STAGES } from './stages';
import type { Sidebar } from './state';
import { useWords } from './words';

/** Where the score workbook stands: plan, step with its last day, how much is scored, what is to be mended. */
export function BookWhere({ sidebar, book }: { sidebar: Sidebar; book: BookStatus }) {
  const { say } = useWords(sidebar);
  const { plan, year, stage, until, subjects, scored, criteria, problems, results, unnamed } = book;
  const last = stage === 'closed' ? null : until[stage];
  return (
    <>
      <p class="soft">{say('lead.where.plan', { code: plan.code, title: plan.title, year })}</p>
      <Steps
        label={say('lead.stages')}
        words={STAGES.map((one) => say(`lead.stage.${one}`))}
        current={STAGES.indexOf(stage)}
      />
      {last === null ? null : (
        <p class="soft">{say('lead.where.until', { date: formatDate(last) })}</p>
      )}
      <ul class="tally" aria-live="polite">
        <li>
          <strong>{subjects.length}</strong> {say('lead.where.subjects')}
        </li>
        <li>
          <strong>
            {scored}/{criteria}
          </strong>{' '}
          {say('lead.where.scored')}
        </li>
        <li>
          <strong>{problems.length}</strong> {say('lead.where.mend')}
        </li>
      </ul>
      {unnamed.length === 0 ? null : (
        <p class="soft">
          {say('lead.where.unnamed', { count: unnamed.length, names: someOf(unnamed) })}
        </p>
      )}
      <p class="soft">{say(`lead.results.${results}`)}</p>
      <Pending sidebar={sidebar} pending={book.pending} />
      {problems.length > 0 ? <Problems sidebar={sidebar} problems={problems} /> : null}
    </>
  );
}

/** Names told in one line. */
const TOLD = 5;
const someOf = (names: readonly string[]): string =>
  names.slice(0, TOLD).join(', ') + (names.length > TOLD ? ', …' : '');
