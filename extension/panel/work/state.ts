import { computed, effect, type Signal, signal } from '@preact/signals';
import type { FormProfile } from '../../../shared/matching';
import type { Control, Corrections } from '../../../shared/matching/types';
import type { DerivedColumn } from '../../../shared/records/view';
import type { Table, TableColumn, TableRow } from '../../../shared/tables/types';
import { type Assignment, assign } from '../../batch/assignment';
import type { FormFingerprint } from '../../batch/fingerprint';
import type { FormChoice } from '../../batch/form-choice';
import { type GridPlan, planGrid } from '../../batch/grid-plan';
import type { RowStates } from '../../batch/journal';
import { type PlannedField, planRow, type ValueTools } from '../../batch/plan';
import { type RowState, WAITING } from '../../batch/row-state';
import type { TabReading } from '../../batch/tab-reading';
import type { PageGrid } from '../../page/protocol';
import type { CurrentFill } from '../host/kept';
import type { KeepPort, PagePort, SitesPort, TabsPort } from '../host/ports';
import type { VaultPort } from '../host/vault-port';
import { language } from '../language';
import type { Progress, ReaderPort } from '../reader/calls';
import { createData } from './data-state';
import { createEvidence } from './evidence-state';
import type { GridFill } from './grid-fill';
import type { GridProgress } from './grid-pieces';
import { type FormMatches, MatchMemory } from './match-memory';
import type { Message } from './message';
import { repairedTable, withDerived } from './repaired-table';
import type { OpenTable, Source } from './source';
import { withYears, type Years } from './years';

/** The form as it was read last. */
export interface Form extends FormMatches {
  tabId: number;
  /** All frames of the tab. */
  reading: TabReading;
  choice: FormChoice;
  /** The grid that is worked on; null while it is a form, filled row by row. */
  grid: PageGrid | null;
  /** Those of the chosen form; of a grid, one for each of its headers. */
  controls: readonly Control[];
  fingerprint: FormFingerprint;
  /** What was decided for this form, as it is kept. */
  profile: FormProfile | null;
  tools: typeof import('../../../shared/matching');
}

/** What is being done; one thing at a time. */
export type Busy = { doing: 'opening' | 'reading' | 'filling' | 'undoing' | 'verifying' };

/** Where a message stands. */
export type MessagePlace = 'source' | 'work';

export interface Ports {
  page: PagePort;
  tabs: TabsPort;
  keep: KeepPort;
  reader: ReaderPort;
  vault: VaultPort;
  sites: SitesPort;
  /** Milliseconds to wait for a page that is still putting its record together. */
  patienceMs: number;
}

/** The state of the screen «Điền biểu mẫu», and the ways out of it. */
export function createWork(ports: Ports) {
  const source = signal<Source | null>(null);
  const form = signal<Form | null>(null);
  const rowIndex = signal(0);
  const states = signal<RowStates>({});
  const decisions = signal<Corrections>({});
  const years = signal<Years>({});
  const current = signal<CurrentFill | null>(null);

  const data = createData();

  const original = computed<OpenTable | null>(() => {
    const open = source.value;
    return open?.tables[open.tableIndex] ?? null;
  });
  const table = computed<Table | null>(() => {
    const own = original.value?.table ?? null;
    const accepted = data.accepted.value;
    if (own === null || accepted.size === 0) return own;
    return repairedTable(own, (id) => data.repairsById.value.get(id), accepted);
  });
  const derived = computed<readonly DerivedColumn[]>(() => {
    const [tools, meaning] = [data.tools.value, data.meaning.value];
    return tools && meaning && table.value ? tools.derivedColumns(table.value, meaning) : [];
  });
  const columns = computed<TableColumn[]>(() => [
    ...(table.value?.columns ?? []),
    ...derived.value.map(({ column }) => column),
  ]);
  const row = computed<TableRow | null>(() => {
    const own = table.value?.rows[rowIndex.value];
    return own ? withDerived(own, derived.value, rowIndex.value) : null;
  });
  const assignments = computed<Assignment[]>(() => {
    const read = form.value;
    if (read === null) return [];
    const found = assign(read.controls, columns.value, read.matches, decisions.value);
    return withYears(found, years.value);
  });
  const plan = computed<PlannedField[]>(() => {
    const read = form.value;
    const now = row.value;
    return read && read.grid === null && now
      ? planRow(assignments.value, now, speaking(read.tools))
      : [];
  });
  const gridPlan = computed<GridPlan | null>(() => {
    const read = form.value;
    const whole = table.value;
    if (read === null || read.grid === null || whole === null) return null;
    const rows = whole.rows.map((one, at) => withDerived(one, derived.value, at));
    const { controls } = read.reading;
    return planGrid(
      read.grid,
      { controls, assignments: assignments.value },
      rows,
      speaking(read.tools),
    );
  });
  const rowState = computed<RowState>(() => stateOf(states.value, row.value));

  return {
    ports,
    source,
    form,
    rowIndex,
    states,
    decisions,
    /** Given for columns whose days lack one; forgotten with the table. */
    years,
    current,
    /** The table in front as it was read. */
    original,
    /** The same with the repairs that the person accepted. */
    table,
    /** What can be read out of several columns, or out of a part of one. */
    derived,
    /** The table's columns and the derived ones. */
    columns,
    /** The row in front, with the values of the derived columns. */
    row,
    assignments,
    matchMemory: new MatchMemory(),
    plan,
    /** What would be written into the grid in front; null while it is a form. */
    gridPlan,
    /** The grid that was written last, as read back. */
    gridFill: signal<GridFill | null>(null),
    /** How far the writing of a grid is. */
    gridProgress: signal<GridProgress | null>(null),
    rowState,
    /** Sites whose frames stand in the page that was read last, and which may not be read. */
    closedSites: signal<readonly string[]>([]),
    /** Patterns of the sites that the person allowed, as looked up last. */
    allowedSites: signal<readonly string[]>([]),
    /** Addresses of records proven saved → the row's number in the sheet. */
    savedAt: signal<Record<string, number>>({}),
    /** What is known of the data of the table in front. */
    data,
    /** The evidence that is being put together. */
    evidence: createEvidence(),
    /** How far the opening of a file is. */
    opening: signal<Progress | null>(null),
    busy: signal<Busy | null>(null),
    messages: signal<Partial<Record<MessagePlace, Message>>>({}),
    /** A page was loaded while something else was being done: look at it afterwards. */
    lookAgain: signal(false) as Signal<boolean>,
  };
}

/** The tools with their reasons in the panel's language. */
const speaking = ({ toControlValue, waitsForParent }: ValueTools): ValueTools => ({
  toControlValue: (text, control, source) =>
    toControlValue(text, control, { ...source, language: language.value }),
  waitsForParent,
});

export type Work = ReturnType<typeof createWork>;

export const stateOf = (states: RowStates, row: TableRow | null): RowState =>
  (row && states[row.number]) ?? WAITING;

/** Shows `message` at its place, or takes away what stood there. */
export function tell(work: Work, place: MessagePlace, message: Message | null): void {
  const { [place]: _, ...others } = work.messages.value;
  work.messages.value = message === null ? others : { ...others, [place]: message };
}

/** Settles when what is being done has ended; something else may have begun by then. */
export function ended({ busy }: Work): Promise<void> {
  return new Promise((settle) => {
    const stop = effect(() => {
      if (busy.value !== null) return;
      settle();
      queueMicrotask(() => stop());
    });
  });
}

/** Runs `job` unless something is being done already: a second press does nothing. */
export async function alone(
  work: Work,
  doing: Busy['doing'],
  job: () => Promise<void>,
): Promise<void> {
  if (work.busy.value !== null) return;
  work.busy.value = { doing };
  try {
    await job();
  } finally {
    work.busy.value = null;
  }
}
