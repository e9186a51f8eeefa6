import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Payload } from '../protocol';
import type { TableRead } from '../table-protocol';
import type { Doing } from './next-step';
import type { Run } from './score-work';

/** What a person does to make a score book of a table the school already has. */
export interface TableWork {
  /** Null: a plan is chosen instead. */
  sheetId: ReadonlySignal<number | null>;
  /** By question. */
  answers: ReadonlySignal<Readonly<Record<string, string>>>;
  /** As last read; null before. */
  read: ReadonlySignal<TableRead | null>;
  /** Code or name of who gets the scores of the table; '' for nobody. */
  scoresFor: Signal<string>;
  choose(sheetId: number | null): void;
  /** An empty answer takes the answer back. */
  answer(question: string, value: string): void;
  load(): Promise<void>;
  /** What a new book is to be made of; null for a plan. */
  chosen(): Payload<'readTable'> | null;
  state(): Doing['table'];
}

export function createTableWork(run: Run): TableWork {
  const sheetId = signal<number | null>(null);
  const answers = signal<Readonly<Record<string, string>>>({});
  const read = signal<TableRead | null>(null);
  const scoresFor = signal('');
  /** The answers that `read` was read with. */
  const readWith = signal<Readonly<Record<string, string>>>({});

  return {
    sheetId,
    answers,
    read,
    scoresFor,
    choose(chosen) {
      sheetId.value = chosen;
      answers.value = {};
      read.value = null;
      scoresFor.value = '';
    },
    answer(question, value) {
      const { [question]: _, ...others } = answers.value;
      answers.value = value === '' ? others : { ...others, [question]: value };
    },
    async load() {
      const id = sheetId.value;
      if (id === null) return;
      const asked = answers.value;
      await run('readTable', { sheetId: id, answers: asked }, (table) => {
        read.value = table;
        readWith.value = asked;
        return null;
      });
    },
    chosen() {
      return sheetId.value === null ? null : { sheetId: sheetId.value, answers: answers.value };
    },
    state() {
      if (sheetId.value === null) return 'none';
      const table = read.value;
      const isSettled = table !== null && table.questions.length === 0 && table.refused === null;
      return isSettled && readWith.value === answers.value ? 'settled' : 'open';
    },
  };
}
