import { Button } from '../../shared/ui';
import type { WordKey } from '../../shared/words';
import type { Status } from '../protocol';
import { type NextStep, nextStep } from './next-step';
import { Problems } from './problems';
import type { Sidebar } from './state';
import { useWords } from './words';

const SENTENCES: Record<NextStep, WordKey> = {
  'make-units': 'addon.sidebar.next.units',
  'fill-units': 'addon.sidebar.next.fill',
  score: 'addon.sidebar.next.score',
  consolidate: 'addon.sidebar.next.consolidate',
};

/** Where we are: the figures of this workbook first, then the next step in a sentence. */
export function Where({ sidebar, status }: { sidebar: Sidebar; status: Status }) {
  const { say } = useWords(sidebar);
  const { units, plan } = status;
  const figures: [number, WordKey][] = [
    [units?.count ?? 0, 'addon.sidebar.units'],
    [units?.linked ?? 0, 'addon.sidebar.linked'],
    [status.scoreSheets, 'addon.sidebar.scored'],
  ];
  return (
    <section aria-labelledby="where">
      <h2 id="where" class="section-head">
        {say('addon.sidebar.where')}
        <Button kind="quiet" onClick={() => sidebar.read()}>
          {say('addon.sidebar.reload')}
        </Button>
      </h2>
      <p class="soft">{say('addon.sidebar.plan', { code: plan.code, title: plan.title })}</p>
      <ul class="tally" aria-live="polite">
        {figures.map(([count, word]) => (
          <li key={word}>
            <strong>{count}</strong> {say(word)}
          </li>
        ))}
      </ul>
      <p>{say(SENTENCES[nextStep(status, '')], { count: units?.count ?? 0 })}</p>
      {units && units.problems.length > 0 ? (
        <Problems sidebar={sidebar} problems={units.problems} />
      ) : null}
    </section>
  );
}
