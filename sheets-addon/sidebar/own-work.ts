import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CollectPreview, OwnResult } from '../own-protocol';
import { said } from './result';
import type { Run } from './score-work';

/** What a person does with workbooks of single subjects, over any server. */
export interface OwnWork {
  /** Subjects that are to have none now. */
  leftOut: Signal<ReadonlySet<string>>;
  /** What own workbooks hold, on view; null while nothing is. */
  preview: ReadonlySignal<CollectPreview | null>;
  /** Places in the list of conflicts where the own workbook is right. */
  trusted: Signal<ReadonlySet<number>>;
  /** Makes, brings up to date and shares the workbooks of these subjects, run after run. */
  make(codes: readonly string[]): Promise<void>;
  showCollected(): Promise<void>;
  dropCollected(): void;
  collect(): Promise<void>;
  /** Cells and rows that would be written now. */
  chosen(): number;
}

export function createOwnWork(run: Run): OwnWork {
  const leftOut = signal<ReadonlySet<string>>(new Set());
  const preview = signal<CollectPreview | null>(null);
  const trusted = signal<ReadonlySet<number>>(new Set());

  /** What is to be written: what is new, and the conflicts that the person settled. */
  function wanted() {
    const { cells = [], conflicts = [], evidence = [] } = preview.value ?? {};
    const settled = conflicts.filter((_, index) => trusted.value.has(index));
    return { cells: [...cells, ...settled.map(({ cell }) => cell)], evidence };
  }

  return {
    leftOut,
    preview,
    trusted,
    async make(codes) {
      if (codes.length === 0) return;
      const results: OwnResult[] = [];
      await run(
        'makeOwnBooks',
        { codes: [...codes] },
        ({ results: last, left, halted }) => ({
          of: 'own',
          results: [...results, ...last],
          left: left.length,
          halted,
        }),
        ({ results: made, left, halted }) => {
          if (halted !== null || left.length === 0) return null;
          results.push(...made);
          return { payload: { codes: left }, done: codes.length - left.length };
        },
      );
    },
    async showCollected() {
      await run('previewCollect', {}, (shown) => {
        const isNew = shown.cells.length + shown.evidence.length + shown.conflicts.length > 0;
        if (isNew || shown.problems.length > 0) {
          trusted.value = new Set();
          preview.value = shown;
          return null;
        }
        return said('skip', 'own.collect.nothing', { files: shown.files.read });
      });
    },
    dropCollected() {
      preview.value = null;
    },
    async collect() {
      const asked = wanted();
      preview.value = null;
      await run('collect', asked, ({ written, evidence, changed }) =>
        said(
          changed.length > 0 ? 'review' : 'good',
          changed.length > 0 ? 'own.collect.done-but' : 'own.collect.done',
          { written, evidence, changed: changed.length },
          { lines: changed },
        ),
      );
    },
    chosen() {
      const { cells, evidence } = wanted();
      return cells.length + evidence.length;
    },
  };
}
