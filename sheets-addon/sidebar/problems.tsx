import { useState } from 'preact/hooks';
import { Figures, Mark } from '../../shared/ui';
import type { ProblemLine } from '../protocol';
import type { Sidebar } from './state';
import { useWords } from './words';

type Severity = ProblemLine['severity'];

/** What is to be looked at, errors first, each leading to its cell. Arrows move between them. */
export function Problems({ sidebar, problems }: { sidebar: Sidebar; problems: ProblemLine[] }) {
  const { say } = useWords(sidebar);
  const [chosen, choose] = useState<Severity | null>(null);
  const of = (severity: Severity) => problems.filter((line) => line.severity === severity);
  const shown = chosen === null ? [...of('error'), ...of('warning')] : of(chosen);
  return (
    <div class="problems">
      <h3>{say('addon.sidebar.problems', { count: problems.length })}</h3>
      <Figures<Severity>
        label={say('addon.sidebar.problems.filter')}
        figures={[
          {
            id: 'error',
            meaning: 'bad',
            count: of('error').length,
            word: say('addon.sidebar.problems.error'),
          },
          {
            id: 'warning',
            meaning: 'review',
            count: of('warning').length,
            word: say('addon.sidebar.problems.warning'),
          },
        ]}
        chosen={chosen}
        onChoose={choose}
      />
      <ul class="problem-list" onKeyDown={moveWithArrows}>
        {shown.map((line) => (
          <li key={JSON.stringify(line)}>
            <Line sidebar={sidebar} line={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ sidebar, line }: { sidebar: Sidebar; line: ProblemLine }) {
  const { say } = useWords(sidebar);
  const { target } = line;
  const text = (
    <>
      <Mark meaning={line.severity === 'error' ? 'bad' : 'review'}>
        {line.unit ?? say('addon.sidebar.where')}
      </Mark>
      <span class="problem-what">{line.what}</span>
      <span class="problem-next">{line.remedy}</span>
    </>
  );
  if (target === null) return <div class="problem">{text}</div>;
  if (target.in === 'unit') {
    return (
      <a class="problem" href={target.url} target="_blank" rel="noopener noreferrer">
        {text}
        <span class="problem-go">{say('addon.sidebar.problems.open')}</span>
      </a>
    );
  }
  return (
    <button type="button" class="problem" onClick={() => sidebar.goTo(target)}>
      {text}
      <span class="problem-go">
        {say('addon.sidebar.problems.go', { cell: target.cell, sheet: target.sheet })}
      </span>
    </button>
  );
}

function moveWithArrows(event: KeyboardEvent & { currentTarget: HTMLUListElement }) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button')];
  const current = document.activeElement;
  const at = current instanceof HTMLElement ? stops.indexOf(current) : -1;
  stops[at + step]?.focus();
  event.preventDefault();
}
