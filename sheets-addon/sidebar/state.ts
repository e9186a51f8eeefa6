import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Problem } from '../../shared/outcome';
import type { Language } from '../../shared/words';
import type {
  Answers,
  CellTarget,
  Consolidated,
  Payload,
  Progress,
  ScoreSheetsMade,
  Status,
} from '../protocol';
import type { Server } from './server';

/** The commands a person starts here; each has its words in the catalogue. */
export type Command = 'makeUnitList' | 'makeScoreSheets' | 'consolidate';

export type Reading =
  | { is: 'loading' }
  | { is: 'ready'; status: Status }
  | { is: 'failed'; problem: Problem };

export interface Running {
  command: Command;
  /** Milliseconds since 1970. */
  began: number;
  /** null until the server has told. */
  progress: Progress | null;
  stopping: boolean;
}

export type Result =
  | { of: 'makeUnitList'; made: boolean }
  | ({ of: 'makeScoreSheets' } & ScoreSheetsMade)
  | ({ of: 'consolidate' } & Consolidated)
  | { of: 'failure'; command: Command; problem: Problem };

const ASK_AGAIN_MS = 1_500;

/** What the sidebar shows and what a person can do in it, over any server. */
export interface Sidebar {
  language: ReadonlySignal<Language>;
  reading: ReadonlySignal<Reading>;
  running: ReadonlySignal<Running | null>;
  result: ReadonlySignal<Result | null>;
  /** Why the last click on a problem led nowhere. */
  trouble: ReadonlySignal<Problem | null>;
  year: Signal<number>;
  /** Who is scored when there is no list of units. */
  subject: Signal<string>;
  read(): Promise<void>;
  makeUnitList(): Promise<void>;
  makeScoreSheets(): Promise<void>;
  consolidate(): Promise<void>;
  stop(): Promise<void>;
  goTo(target: CellTarget): Promise<void>;
  speak(language: Language): Promise<void>;
}

export function createSidebar(server: Server): Sidebar {
  const language = signal<Language>('vi');
  const reading = signal<Reading>({ is: 'loading' });
  const running = signal<Running | null>(null);
  const result = signal<Result | null>(null);
  const trouble = signal<Problem | null>(null);
  const year = signal(new Date().getFullYear());
  const subject = signal('');
  let hasRead = false;

  async function read() {
    if (!hasRead) reading.value = { is: 'loading' };
    const reply = await server('status', {});
    if (!reply.ok) {
      reading.value = { is: 'failed', problem: reply.problem };
      return;
    }
    if (!hasRead) {
      language.value = reply.value.language;
      year.value = reply.value.year;
    }
    hasRead = true;
    reading.value = { is: 'ready', status: reply.value };
  }

  /** One command at a time; afterwards the workbook is read again, for it has changed. */
  async function run<Name extends Command>(
    command: Name,
    payload: Payload<Name>,
    resultOf: (value: Answers[Name]) => Result,
  ) {
    if (running.value) return;
    running.value = { command, began: Date.now(), progress: null, stopping: false };
    result.value = null;
    trouble.value = null;
    const reply = await server(command, payload);
    result.value = reply.ok
      ? resultOf(reply.value)
      : { of: 'failure', command, problem: reply.problem };
    running.value = null;
    await read();
  }

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
    subject,
    read,
    makeUnitList: () => run('makeUnitList', {}, (value) => ({ of: 'makeUnitList', ...value })),
    makeScoreSheets: () =>
      run(
        'makeScoreSheets',
        { year: year.value, subject: subject.value.trim() || null },
        (value) => ({ of: 'makeScoreSheets', ...value }),
      ),
    async consolidate() {
      const work = run('consolidate', { year: year.value }, (value) => ({
        of: 'consolidate',
        ...value,
      }));
      if (running.value) watch(running.value.began);
      await work;
    },
    async stop() {
      if (!running.value) return;
      running.value = { ...running.value, stopping: true };
      await server('stop', {});
    },
    async goTo({ sheet, cell }) {
      const reply = await server('goTo', { sheet, cell });
      trouble.value = reply.ok ? null : reply.problem;
    },
    async speak(chosen) {
      language.value = chosen;
      await server('setLanguage', { language: chosen });
    },
  };
}
