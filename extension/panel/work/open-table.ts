import { batch } from '@preact/signals';
import type { Outcome } from '../../../shared/outcome';
import type { Workbook } from '../../../shared/tables/types';
import { sayProblem } from '../../../shared/words';
import { language } from '../language';
import type { Message } from './message';
import { alone, type Source, tell, type Work } from './state';

/** The reader of spreadsheets is large: it is loaded when the first file is opened. */
const tableTools = () => import('../../../shared/tables');

/** Opens a spreadsheet file; the table with the most rows is taken first. */
export function openFile(work: Work, file: File): Promise<void> {
  return alone(work, 'opening', async () => {
    const { readWorkbook } = await tableTools();
    const bytes = new Uint8Array(await file.arrayBuffer());
    await take(work, file.name, readWorkbook(file.name, bytes));
  });
}

/** Opens cells pasted from a spreadsheet. */
export function openPasted(work: Work, text: string): Promise<void> {
  return alone(work, 'opening', async () => {
    const { readPasted } = await tableTools();
    await take(work, '', readPasted(text));
  });
}

/** The built-in sample: invented people. */
export function openSample(work: Work): Promise<void> {
  return alone(work, 'opening', async () => {
    const [{ readWorkbook }, { SAMPLE_FILE_NAME, sampleBytes }] = await Promise.all([
      tableTools(),
      import('./sample'),
    ]);
    await take(work, SAMPLE_FILE_NAME, readWorkbook(SAMPLE_FILE_NAME, sampleBytes()));
  });
}

async function take(work: Work, fileName: string, read: Outcome<Workbook>): Promise<void> {
  const { findTable, findTables } = await tableTools();
  if (!read.ok) return refuse(work, fileName, sayProblem(read.problem, language.value));
  const { sheets } = read.value;
  const tables = sheets
    .flatMap((sheet) => findTables(sheet, read.value.fileName))
    .filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) {
    const [first] = sheets;
    const found = first ? findTable(first, read.value.fileName) : null;
    const why = found && !found.ok ? sayProblem(found.problem, language.value) : '';
    return refuse(work, fileName, why);
  }
  const most = Math.max(...tables.map(({ rows }) => rows.length));
  const tableIndex = tables.findIndex(({ rows }) => rows.length === most);
  startOn(work, { tables, tableIndex });
  const kept = await work.ports.keep.keepSource({ tables, tableIndex });
  tell(work, 'source', kept === 'kept' ? null : tooLargeToKeep());
}

/** Takes another table of the same file. */
export async function chooseTable(work: Work, tableIndex: number): Promise<void> {
  const open = work.source.value;
  if (open === null || open.tableIndex === tableIndex) return;
  startOn(work, { ...open, tableIndex });
  await work.ports.keep.keepSource({ ...open, tableIndex });
}

/** Puts the file away: back to the first step. */
export async function closeTable(work: Work): Promise<void> {
  startOn(work, null);
  tell(work, 'source', null);
  await work.ports.keep.keepSource(null);
}

function startOn(work: Work, source: Source | null): void {
  batch(() => {
    work.source.value = source;
    work.form.value = null;
    work.rowIndex.value = 0;
    work.states.value = {};
    work.decisions.value = {};
    work.current.value = null;
    work.savedAt.value = {};
    tell(work, 'work', null);
  });
}

function refuse(work: Work, fileName: string, why: string): void {
  const what = fileName === '' ? 'panel.source.pasted-refused' : 'panel.source.refused';
  tell(work, 'source', { meaning: 'bad', what: { key: what, params: { file: fileName } }, why });
}

const tooLargeToKeep = (): Message => ({
  meaning: 'review',
  what: { key: 'panel.source.not-kept' },
  why: { key: 'panel.source.not-kept-why' },
  next: { key: 'panel.source.not-kept-next' },
});
