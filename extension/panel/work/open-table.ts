import { batch } from '@preact/signals';
import type { Outcome } from '../../../shared/outcome';
import { sayProblem } from '../../../shared/words';
import { language } from '../language';
import type { OpenSource, TablePart } from '../reader/calls';
import { unpackRows } from '../reader/packed-table';
import { forgetFindings, inspect } from './inspect';
import { findEarlier, keepTables } from './keep-tables';
import { matchingTools } from './matching-tools';
import type { OpenTable, Source } from './source';
import { alone, tell, type Work } from './state';

/** Opens a spreadsheet file; the table with the most rows is taken first. */
export function openFile(work: Work, file: File): Promise<void> {
  return alone(work, 'opening', async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await openNew(work, file.name, { from: 'file', name: file.name, bytes });
  });
}

/** Opens cells pasted from a spreadsheet. */
export function openPasted(work: Work, text: string): Promise<void> {
  return alone(work, 'opening', () => openNew(work, '', { from: 'pasted', text }));
}

/** The built-in sample: invented people. */
export function openSample(work: Work): Promise<void> {
  return alone(work, 'opening', async () => {
    const { SAMPLE_FILE_NAME: name, sampleBytes } = await import('./sample');
    await openNew(work, name, { from: 'file', name, bytes: sampleBytes() });
  });
}

/** Opens bytes that came from elsewhere; to be called while the work is already busy opening. */
export async function openNew(work: Work, name: string, source: OpenSource): Promise<void> {
  const opened = await readTables(work, source);
  if (opened === 'stopped') {
    return tell(work, 'source', { meaning: 'wait', what: { key: 'data.open.stopped' } });
  }
  if (!opened.ok) return refuse(work, name, sayProblem(opened.problem, language.value));
  const tables = opened.value;
  const most = Math.max(...tables.map(({ table }) => table.rows.length));
  const tableIndex = tables.findIndex(({ table }) => table.rows.length === most);
  const bytes = source.from === 'file' ? source.bytes : null;
  tell(work, 'source', null);
  startOn(work, { tables, tableIndex, bytes });
  await work.ports.keep.keepOpen(null);
  // One after the other: the reader does one thing at a time, and the report is waited for.
  void inspect(work)
    .finally(() => keepTables(work))
    // Ready when a form is read, which comes next.
    .finally(matchingTools);
}

/** The tables of a source, read by the reader, which then holds them. */
export async function readTables(
  work: Work,
  source: OpenSource,
): Promise<Outcome<OpenTable[]> | 'stopped'> {
  const read: OpenTable[] = [];
  const take = (part: TablePart) => {
    if ('head' in part) {
      const { head, fingerprint } = part;
      read.push({ table: { ...head, rows: [] }, packed: { head, pieces: [] }, fingerprint });
      return;
    }
    const last = read[read.length - 1];
    if (last === undefined) return;
    last.packed.pieces.push(part.rows);
    last.table.rows.push(...unpackRows(last.packed.head, part.rows));
    work.opening.value = { stage: 'tables', done: part.done, of: part.of };
  };
  const answer = await work.ports.reader.ask('open', source, {
    progress: (progress) => {
      work.opening.value = progress;
    },
    piece: take,
  });
  work.opening.value = null;
  return answer === 'stopped' || !answer.ok ? answer : { ok: true, value: read };
}

/** Ends the reading of a file that takes too long. */
export function stopOpening({ ports }: Work): void {
  ports.reader.stop();
}

/** Takes another table of the same file. */
export async function chooseTable(work: Work, tableIndex: number): Promise<void> {
  const open = work.source.value;
  if (open === null || open.tableIndex === tableIndex) return;
  startOn(work, { ...open, tableIndex });
  void inspect(work).then(() => findEarlier(work));
  const kept = await work.ports.keep.open();
  if (kept !== null) await work.ports.keep.keepOpen({ ...kept, tableIndex });
}

/** Puts the file away: back to the first step. What is kept of it in the vault stays there. */
export async function closeTable(work: Work): Promise<void> {
  startOn(work, null);
  tell(work, 'source', null);
  await work.ports.keep.keepOpen(null);
  await work.ports.keep.keepProgress(null);
}

/** Puts `source` in front, with nothing known about it yet. */
export function startOn(work: Work, source: Source | null): void {
  batch(() => {
    forgetFindings(work);
    work.source.value = source;
    work.form.value = null;
    work.closedSites.value = [];
    work.rowIndex.value = 0;
    work.states.value = {};
    work.decisions.value = {};
    work.years.value = {};
    work.current.value = null;
    work.savedAt.value = {};
    tell(work, 'work', null);
  });
}

function refuse(work: Work, fileName: string, why: string): void {
  const what = fileName === '' ? 'panel.source.pasted-refused' : 'panel.source.refused';
  tell(work, 'source', { meaning: 'bad', what: { key: what, params: { file: fileName } }, why });
}
