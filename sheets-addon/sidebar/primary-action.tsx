import { Button, ProgressBar } from '../../shared/ui';
import type { Status } from '../protocol';
import { nextStep } from './next-step';
import type { Running, Sidebar } from './state';
import { useWords } from './words';

/** Pinned at the bottom: the one thing to do next, or how far the running one is. */
export function PrimaryAction({ sidebar }: { sidebar: Sidebar }) {
  const reading = sidebar.reading.value;
  const running = sidebar.running.value;
  if (reading.is !== 'ready') return null;
  return (
    <footer class="sidebar-foot">
      {running ? (
        <Work sidebar={sidebar} running={running} />
      ) : (
        <Next sidebar={sidebar} status={reading.status} />
      )}
    </footer>
  );
}

function Next({ sidebar, status }: { sidebar: Sidebar; status: Status }) {
  const { say } = useWords(sidebar);
  const count = status.units?.count ?? 0;
  const actions = {
    'make-units': [say('addon.sidebar.make-units'), sidebar.makeUnitList],
    'fill-units': [
      say('addon.sidebar.open-sheet', { sheet: status.units?.start.sheet ?? '' }),
      () => status.units && sidebar.goTo(status.units.start),
    ],
    score: [
      count > 0 ? say('addon.sidebar.score-count', { count }) : say('addon.sidebar.score'),
      sidebar.makeScoreSheets,
    ],
    consolidate: [say('addon.sidebar.consolidate-count', { count }), sidebar.consolidate],
  } as const;
  const [word, act] = actions[nextStep(status, sidebar.subject.value)];
  return (
    <Button kind="primary" onClick={() => act()}>
      {word}
    </Button>
  );
}

function Work({ sidebar, running }: { sidebar: Sidebar; running: Running }) {
  const { say } = useWords(sidebar);
  const { command, progress, stopping } = running;
  const working = say(`addon.sidebar.working.${command}`);
  const label = progress ? say('addon.sidebar.working.read', { ...progress }) : working;
  const seconds = secondsLeft(running);
  return (
    <ProgressBar
      label={label}
      done={progress?.done ?? 0}
      total={progress?.total ?? null}
      timeLeft={seconds === null ? undefined : say('addon.sidebar.seconds-left', { seconds })}
      stopWord={say(stopping ? 'addon.sidebar.stopping' : 'addon.sidebar.stop')}
      onStop={command === 'consolidate' ? () => sidebar.stop() : undefined}
    />
  );
}

function secondsLeft({ began, progress }: Running): number | null {
  if (!progress || progress.done === 0) return null;
  const each = (Date.now() - began) / progress.done;
  return Math.ceil((each * (progress.total - progress.done)) / 1000);
}
