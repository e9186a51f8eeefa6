import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Answers, Payload, Status } from '../protocol';
import type { BookChoice, BookPreview, BookStatus } from '../score-book-protocol';
import { createOwnWork, type OwnWork } from './own-work';
import { type Command, type Result, said } from './result';
import { createTableWork, type TableWork } from './table-work';

/** The stages as the server knows them. */
export type Stage = BookStatus['stage'];
type Until = BookStatus['until'];
type NewBook = Exclude<BookChoice, { from: 'there' }>;

/**
 * Runs a command of the server and shows what came of it; null shows nothing. One that takes several
 * runs says with `goOn` what the next is asked, and how much is done by then; null after the last.
 */
export type Run = <Name extends Command>(
  command: Name,
  payload: Payload<Name>,
  resultOf: (value: Answers[Name]) => Result | null,
  goOn?: (value: Answers[Name]) => { payload: Payload<Name>; done: number } | null,
) => Promise<void>;

/** What a person does with the score workbook, over any server. */
export interface ScoreWork {
  /** What a new book is to be; names stand a line each. */
  plan: Signal<string>;
  layout: Signal<NewBook['layout']>;
  kind: Signal<NewBook['subjects']['kind']>;
  names: Signal<string>;
  /** The score table that the new book is made of instead of a plan. */
  table: TableWork;
  own: OwnWork;
  /** The evidence package to be taken in. */
  handIn: Signal<string>;
  /** The changes on view, with what they were asked for. */
  preview: ReadonlySignal<(BookPreview & { wanted: BookChoice }) | null>;
  /** The earlier step that the person has to agree to. */
  asked: ReadonlySignal<Stage | null>;
  showChanges(): Promise<void>;
  dropPreview(): void;
  make(): Promise<void>;
  refresh(): Promise<void>;
  moveTo(to: Stage, until: Until): Promise<void>;
  goBack(until: Until): Promise<void>;
  stay(): void;
  approve(code: string): Promise<void>;
  acceptHandIn(): Promise<void>;
  judge(key: string, verdict: Payload<'judgeEvidence'>['verdict']): Promise<void>;
  share(): Promise<void>;
  audit(to: Payload<'setAudit'>['to']): Promise<void>;
}

interface Around {
  run: Run;
  year: ReadonlySignal<number>;
  /** Null until the workbook was read. */
  status(): Status | null;
}

export function createScoreWork({ run, year, status }: Around): ScoreWork {
  const plan = signal('P5');
  const layout = signal<NewBook['layout']>('sheet-each');
  const kind = signal<NewBook['subjects']['kind']>('collective');
  const names = signal('');
  const table = createTableWork(run);
  const own = createOwnWork(run);
  const handIn = signal('');
  const preview = signal<(BookPreview & { wanted: BookChoice }) | null>(null);
  const asked = signal<Stage | null>(null);

  function choice(): BookChoice {
    if (status()?.scoreBook.is !== 'none') return { from: 'there' };
    const chosen = table.chosen();
    const kinds = table.read.value?.kinds ?? [];
    const isOfTable = kinds.some((one) => one.kind === kind.value);
    const ofTable = isOfTable ? kind.value : (kinds[0]?.kind ?? kind.value);
    const book = {
      year: year.value,
      layout: layout.value,
      subjects: {
        kind: chosen === null ? kind.value : ofTable,
        names: linesOf(names.value),
      },
    };
    return chosen === null
      ? { from: 'template', plan: plan.value, ...book }
      : { from: 'table', ...chosen, scoresFor: table.scoresFor.value, ...book };
  }

  const listed = () => {
    const book = status()?.scoreBook;
    return book?.is === 'there' ? book.book.list : null;
  };

  async function move(to: Stage, until: Until, answer: 'ask' | 'go') {
    asked.value = null;
    await run('moveStage', { to, until, answer }, (moved) => {
      if (moved.is === 'asks') asked.value = moved.to;
      if (moved.is === 'missing') return { of: 'missing', ...moved };
      return moved.is === 'moved' ? said('good', `lead.stage.at.${moved.to}`) : null;
    });
  }

  return {
    plan,
    layout,
    kind,
    names,
    table,
    own,
    handIn,
    preview,
    asked,
    async showChanges() {
      const wanted = choice();
      await run('previewBook', { wanted }, (shown) => {
        if (shown.changes.length > 0) {
          preview.value = { ...shown, wanted };
          return null;
        }
        const { pending, leftAlone } = shown;
        return pending.changes.length > 0
          ? said(
              'review',
              'lead.preview.accept',
              {},
              {
                lines: [...pending.changes, ...pending.effects, ...leftAlone],
              },
            )
          : said('skip', 'lead.preview.none', {}, { lines: leftAlone });
      });
    },
    dropPreview() {
      preview.value = null;
    },
    async make() {
      const shown = preview.value;
      if (shown === null) return;
      preview.value = null;
      const { wanted, mark } = shown;
      await run('makeBook', { wanted, mark }, (made) => said('good', 'lead.make.done', made));
    },
    refresh: () =>
      run('refreshResults', {}, ({ logged, mended }) =>
        said('good', 'lead.refresh.done', { logged, mended: mended.length }, { lines: mended }),
      ),
    moveTo: (to, until) => move(to, until, 'ask'),
    async goBack(until) {
      if (asked.value !== null) await move(asked.value, until, 'go');
    },
    stay() {
      asked.value = null;
    },
    approve: (code) =>
      run('approveSubject', { code }, (done) => said('good', 'lead.approve.done', done)),
    async acceptHandIn() {
      await run('acceptHandIn', { text: handIn.value }, (taken) => {
        handIn.value = '';
        return said(taken.added > 0 ? 'good' : 'skip', 'lead.hand-in.done', taken);
      });
    },
    judge: (key, verdict) =>
      run('judgeEvidence', { key, verdict }, ({ state }) => said('good', `lead.evidence.${state}`)),
    share: () =>
      run('shareList', {}, (shared) =>
        said('good', 'lead.share.done', { ...shared }, { open: listed() }),
      ),
    audit: (to) => run('setAudit', { to }, ({ is }) => said('good', `lead.audit.done.${is}`)),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
