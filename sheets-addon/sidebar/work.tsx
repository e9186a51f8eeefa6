import { Button } from '../../shared/ui';
import type { Status } from '../protocol';
import { nextStep } from './next-step';
import type { Sidebar } from './state';
import { useWords } from './words';

/** The two commands with what they need to know; the primary one stands pinned below instead. */
export function Work({ sidebar, status }: { sidebar: Sidebar; status: Status }) {
  const { say } = useWords(sidebar);
  const hasUnits = (status.units?.count ?? 0) > 0;
  const primary = nextStep(status, sidebar.subject.value);
  const isBusy = sidebar.running.value !== null;
  return (
    <section aria-labelledby="work" class="work">
      <h2 id="work">{say('addon.sidebar.work')}</h2>
      <label class="year">
        {say('addon.sidebar.year')}
        <input
          type="number"
          min={2020}
          max={2100}
          value={sidebar.year.value}
          onInput={(event) => {
            sidebar.year.value = event.currentTarget.valueAsNumber;
          }}
        />
      </label>
      {hasUnits ? null : (
        <label>
          {say('addon.sidebar.subject')}
          <input
            type="text"
            maxLength={200}
            value={sidebar.subject.value}
            onInput={(event) => {
              sidebar.subject.value = event.currentTarget.value;
            }}
          />
        </label>
      )}
      <div class="others">
        {hasUnits && primary !== 'score' ? (
          <Button disabled={isBusy} onClick={() => sidebar.makeScoreSheets()}>
            {say('addon.sidebar.score')}
          </Button>
        ) : null}
        {hasUnits && primary !== 'consolidate' ? (
          <Button disabled={isBusy} onClick={() => sidebar.consolidate()}>
            {say('addon.sidebar.consolidate')}
          </Button>
        ) : null}
        {status.units === null && primary !== 'make-units' ? (
          <Button disabled={isBusy} onClick={() => sidebar.makeUnitList()}>
            {say('addon.sidebar.make-units')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
