import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Language, say } from '../../shared/words';
import type { CallName, CellTarget, Progress, Reply, SidebarPart, Status } from '../protocol';
import { type Job, likelyJob } from './next-step';
import { type Command, type Result, said } from './result';
import { createScoreWork, type Run, type ScoreWork } from './score-work';
import type { Server } from './server';

export type Reading =
  | { is: 'loading' }
  | { is: 'ready'; status: Status }
  | { is: 'failed'; why: string };

export interface Running {
  command: Command;
  /** Milliseconds since 1970. */
  began: number;
  /** What earlier runs of the same command have done. */
  before: number;
  /** null until the server has told. */
  progress: Progress | null;
  stopping: boolean;
}

type Refusal = Extract<Reply<CallName>, { ok: false }>;

const ASK_AGAIN_MS = 1_500;
/** Writes nothing, so that the workbook need not be read again. */
const ONLY_LOOKS: ReadonlySet<Command> = new Set<Command>([
  'previewBook',
  'previewCollect',
  'readTable',
]);

/** What the sidebar shows and what a person can do in it, over any server. */
export interface Sidebar {
  language: ReadonlySignal<Language>;
  reading: ReadonlySignal<Reading>;
  running: ReadonlySignal<Running | null>;
  result: ReadonlySignal<Result | null>;
  /** Why the last click on a problem led nowhere. */
  trouble: ReadonlySignal<string | null>;
  year: Signal<number>;
  job: Signal<Job>;
  /** What the menu opened the sidebar for. */
  part: SidebarPart | null;
  score: ScoreWork;
  read(): Promise<void>;
  makeUnitList(): Promise<void>;
  consolidate(): Promise<void>;
  stop(): Promise<void>;
  goTo(target: CellTarget): Promise<void>;
  speak(language: Language): Promise<void>;
}

export function createSidebar(server: Server, part: SidebarPart | null = null): Sidebar {
  const language = signal<Language>('vi');
  const reading = signal<Reading>({ is: 'loading' });
  const running = signal<Running | null>(null);
  const result = signal<Result | null>(null);
  const trouble = signal<string | null>(null);
  const year = signal(new Date().getFullYear());
  const job = signal<Job>('score');
  let hasRead = false;

  async function read() {
    if (!hasRead) reading.value = { is: 'loading' };
    const reply = await server('status', {});
    if (!reply.ok) {
      reading.value = { is: 'failed', why: whyNot(reply) };
      return;
    }
    if (!hasRead) {
      language.value = reply.value.language;
      year.value = reply.value.year;
      job.value = likelyJob(reply.value);
    }
    hasRead = true;
    reading.value = { is: 'ready', status: reply.value };
  }

  /** The server says it; where it was not reached there are only the words of the browser. */
  const whyNot = ({ problem, said: words }: Refusal): string =>
    problem.code === 'addon.unreachable'
      ? say('addon.unreachable', { why: words }, language.value)
      : words;

  /** One command at a time; afterwards the workbook is read again, for it has changed. */
  const run: Run = async (command, payload, resultOf, goOn = () => null) => {
    if (running.value) return;
    running.value = { command, began: Date.now(), before: 0, progress: null, stopping: false };
    watch(running.value.began);
    result.value = null;
    trouble.value = null;
    let reply = await server(command, payload);
    for (let next = reply.ok ? goOn(reply.value) : null; next !== null; ) {
      if (running.value.stopping) break;
      running.value = { ...running.value, before: next.done, progress: null };
      reply = await server(command, next.payload);
      next = reply.ok ? goOn(reply.value) : null;
    }
    result.value = reply.ok
      ? resultOf(reply.value)
      : { of: 'failure', command, why: whyNot(reply) };
    running.value = null;
    if (!ONLY_LOOKS.has(command)) await read();
  };

  /** Asks how far the command begun at `began` is, for as long as it runs. */
  async function watch(began: number) {
    const isOver = () => running.value?.began !== began;
    await new Promise((later) => setTimeout(later, ASK_AGAIN_MS));
    if (isOver()) return;
    const reply = await server('progress', {});
    if (isOver() || !running.value) return;
    if (reply.ok) running.value = { ...running.value, progress: reply.value };
    await watch(began);
  }

  return {
    language,
    reading,
    running,
    result,
    trouble,
    year,
    job,
    part,
    score: createScoreWork({
      run,
      year,
      status: () => (reading.value.is === 'ready' ? reading.value.status : null),
    }),
    read,
    makeUnitList: () =>
      run('makeUnitList', {}, ({ made }) =>
        made ? said('good', 'addon.units.made') : said('skip', 'addon.units.exist'),
      ),
    consolidate: () =>
      run('consolidate', { year: year.value }, (value) => ({ of: 'consolidate', ...value })),
    async stop() {
      if (!running.value) return;
      running.value = { ...running.value, stopping: true };
      await server('stop', {});
    },
    async goTo({ sheet, cell }) {
      const reply = await server('goTo', { sheet, cell });
      trouble.value = reply.ok ? null : whyNot(reply);
    },
    async speak(chosen) {
      language.value = chosen;
      // What the server said before was in the other language.
      result.value = null;
      await server('setLanguage', { language: chosen });
      await read();
    },
  };
}
