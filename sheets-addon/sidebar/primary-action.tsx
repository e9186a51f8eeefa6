import { Button, ProgressBar } from '../../shared/ui';
import type { WordKey, WordParams } from '../../shared/words';
import type { Status } from '../protocol';
import { type NextStep, nextStep } from './next-step';
import type { Command } from './result';
import { nextStage } from './stages';
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

interface Action {
  word: WordKey;
  params?: WordParams;
  act(): void;
}

function Next({ sidebar, status }: { sidebar: Sidebar; status: Status }) {
  const { say } = useWords(sidebar);
  const { score } = sidebar;
  const preview = score.preview.value;
  const step = nextStep(status, {
    job: sidebar.job.value,
    preview: preview === null ? 'none' : 'shown',
    table: score.table.state(),
    collected: score.own.preview.value === null ? 'none' : 'shown',
  });
  const { word, params = {}, act } = actionsOf(sidebar, status)[step];
  return (
    <Button kind="primary" onClick={() => act()}>
      {say(word, params)}
    </Button>
  );
}

function actionsOf(sidebar: Sidebar, { units, scoreBook }: Status): Record<NextStep, Action> {
  const { score } = sidebar;
  const book = scoreBook.is === 'there' ? scoreBook.book : null;
  const open = (target: { in: 'here'; sheet: string; cell: string } | undefined): Action => ({
    word: 'addon.sidebar.open-sheet',
    params: { sheet: target?.sheet ?? '' },
    act: () => target && sidebar.goTo(target),
  });
  const next = nextStage(book?.stage ?? 'self');
  return {
    'make-units': { word: 'addon.sidebar.make-units', act: sidebar.makeUnitList },
    'fill-units': open(units?.start),
    consolidate: {
      word: 'addon.sidebar.consolidate-count',
      params: { count: units?.count ?? 0 },
      act: sidebar.consolidate,
    },
    'read-table': {
      word: score.table.read.value === null ? 'table-import.do' : 'table-import.again',
      params: { count: Object.keys(score.table.answers.value).length },
      act: score.table.load,
    },
    collect: {
      word: 'own.collect.write',
      params: { count: score.own.chosen() },
      act: score.own.collect,
    },
    'preview-book': {
      word: book === null ? 'lead.preview.new' : 'lead.preview.show',
      act: score.showChanges,
    },
    'make-book': {
      word: book === null ? 'lead.make.new' : 'lead.make.update',
      params: { count: score.preview.value?.changes.length ?? 0 },
      act: score.make,
    },
    'fill-list': open(book?.list),
    share: {
      word: 'lead.share.do',
      params: { count: book?.subjects.length ?? 0 },
      act: score.share,
    },
    refresh: { word: 'lead.refresh.do', act: score.refresh },
    'next-stage': {
      word: next === null ? 'lead.refresh.do' : `lead.stage.to.${next}`,
      act: () => book && next && score.moveTo(next, book.until),
    },
    look: open(book?.summary),
    'read-again': { word: 'addon.sidebar.reload', act: sidebar.read },
  };
}

function Work({ sidebar, running }: { sidebar: Sidebar; running: Running }) {
  const { say } = useWords(sidebar);
  const { progress, stopping } = running;
  const seconds = secondsLeft(running);
  return (
    <ProgressBar
      label={say(...doing(running))}
      done={running.before + (progress?.done ?? 0)}
      total={progress === null ? null : running.before + progress.total}
      timeLeft={seconds === null ? undefined : say('addon.sidebar.seconds-left', { seconds })}
      stopWord={say(stopping ? 'addon.sidebar.stopping' : 'addon.sidebar.stop')}
      onStop={canStop(running) ? () => sidebar.stop() : undefined}
    />
  );
}

/** Commands on the open workbook tell of their steps, others of what they have gone through. */
function doing({ command, before, progress }: Running): [WordKey, WordParams] {
  if (progress !== null && command === 'makeOwnBooks') {
    return ['own.working', { done: before + progress.done, total: before + progress.total }];
  }
  if (progress !== null && command === 'previewCollect') return ['own.reading', { ...progress }];
  if (progress !== null && command === 'consolidate') {
    return ['addon.sidebar.working.read', { ...progress }];
  }
  const step = progress?.total === STEPS.length ? STEPS[progress.done] : undefined;
  return [step ?? `addon.sidebar.working.${command}`, {}];
}

const STEPS: readonly WordKey[] = [
  'addon.sidebar.step.read',
  'addon.sidebar.step.work',
  'addon.sidebar.step.write',
];

/** These do not look whether they are to stop; the last step of the others cannot be stopped. */
const UNSTOPPABLE: ReadonlySet<Command> = new Set<Command>([
  'makeUnitList',
  'readTable',
  'setAudit',
]);

const canStop = ({ command, progress }: Running): boolean =>
  !UNSTOPPABLE.has(command) &&
  !(progress?.total === STEPS.length && progress.done === STEPS.length - 1);

function secondsLeft({ command, began, progress }: Running): number | null {
  if (!progress || progress.done === 0 || command !== 'consolidate') return null;
  const each = (Date.now() - began) / progress.done;
  return Math.ceil((each * (progress.total - progress.done)) / 1000);
}
