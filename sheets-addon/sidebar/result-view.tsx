import type { TableTitle } from '../../shared/reports';
import { Button, Mark, type Meaning, Notice } from '../../shared/ui';
import type { WordKey } from '../../shared/words';
import type { Consolidated } from '../protocol';
import { Lines } from './lines';
import { OwnResultView } from './own-result';
import { Problems } from './problems';
import type { Result, Said } from './result';
import { inParts } from './sentences';
import type { Sidebar } from './state';
import { useFocusOfWaiting } from './use-focus-of-waiting';
import { useWords } from './words';

/** What came of the last command. It is read out, and takes the focus of who waited for it. */
export function ResultView({ sidebar }: { sidebar: Sidebar }) {
  const { say } = useWords(sidebar);
  const result = sidebar.result.value;
  const trouble = sidebar.trouble.value;
  const head = useFocusOfWaiting({ result, isRunning: sidebar.running.value !== null });
  return (
    <section aria-live="polite" class="result">
      {result ? (
        <h2 ref={head} tabIndex={-1}>
          {say('addon.sidebar.result')}
        </h2>
      ) : null}
      {trouble ? <Notice meaning="bad" what={trouble} /> : null}
      {result ? <Outcome sidebar={sidebar} result={result} /> : null}
    </section>
  );
}

function Outcome({ sidebar, result }: { sidebar: Sidebar; result: Result }) {
  const { say } = useWords(sidebar);
  switch (result.of) {
    case 'failure':
      return (
        <Notice
          meaning="bad"
          what={say(`addon.sidebar.error.${result.command}`)}
          {...inParts(result.why)}
        />
      );
    case 'said':
      return <SaidView sidebar={sidebar} result={result} />;
    case 'own':
      return <OwnResultView sidebar={sidebar} result={result} />;
    case 'missing':
      return <MissingView sidebar={sidebar} result={result} />;
    case 'consolidate':
      return <ConsolidatedView sidebar={sidebar} result={result} />;
  }
}

function SaidView({ sidebar, result }: { sidebar: Sidebar; result: Said }) {
  const { say } = useWords(sidebar);
  const { meaning, word, params, lines, open } = result;
  return (
    <>
      <Notice meaning={meaning} what={say(word, params)}>
        {open === null ? null : <Open sidebar={sidebar} sheet={open.sheet} />}
      </Notice>
      {lines.length > 0 ? <Lines lines={lines} /> : null}
    </>
  );
}

/** What keeps the scoring from being closed. */
function MissingView({
  sidebar,
  result,
}: {
  sidebar: Sidebar;
  result: Extract<Result, { of: 'missing' }>;
}) {
  const { say } = useWords(sidebar);
  const { notScored, problems } = result;
  return (
    <>
      <Notice meaning="review" what={say('lead.missing')} />
      <ul class="changes">
        {notScored.map(({ name, criteria }) => (
          <li key={name}>{say('lead.missing.scores', { name, criteria })}</li>
        ))}
      </ul>
      {problems.length > 0 ? <Problems sidebar={sidebar} problems={problems} /> : null}
    </>
  );
}

/** Shows a sheet that was just written. */
function Open({ sidebar, sheet }: { sidebar: Sidebar; sheet: string }) {
  const { say } = useWords(sidebar);
  return (
    <Button onClick={() => sidebar.goTo({ in: 'here', sheet, cell: 'A1' })}>
      {say('addon.sidebar.open-sheet', { sheet })}
    </Button>
  );
}

const SUMMARY: TableTitle = 'Tổng hợp';

const STATES: [Exclude<keyof Consolidated['figures'], 'units'>, Meaning, WordKey][] = [
  ['onTime', 'good', 'addon.sidebar.state.onTime'],
  ['late', 'review', 'addon.sidebar.state.late'],
  ['undated', 'review', 'addon.sidebar.state.undated'],
  ['missing', 'skip', 'addon.sidebar.state.missing'],
  ['broken', 'bad', 'addon.sidebar.state.broken'],
];

function ConsolidatedView({ sidebar, result }: { sidebar: Sidebar; result: Consolidated }) {
  const { say } = useWords(sidebar);
  const { figures, problems } = result;
  const submitted = figures.onTime + figures.late + figures.undated;
  return (
    <>
      <p class="submitted">{say('addon.sidebar.state.all', { submitted, units: figures.units })}</p>
      <ul class="states">
        {STATES.filter(([state]) => figures[state] > 0).map(([state, meaning, word]) => (
          <li key={state}>
            <Mark meaning={meaning}>
              <strong>{figures[state]}</strong> {say(word)}
            </Mark>
          </li>
        ))}
      </ul>
      <div>
        <Open sidebar={sidebar} sheet={SUMMARY} />
      </div>
      {result.written ? null : <p class="soft">{say('addon.sidebar.unchanged')}</p>}
      {problems.length > 0 ? <Problems sidebar={sidebar} problems={problems} /> : null}
    </>
  );
}
