import { readPlan } from '../../shared/movement';
import type { Request } from '../../sheets-addon/layout';
import { scoreBookWanted } from '../../sheets-addon/layout/score-book';
import type { ScoreBook } from '../../sheets-addon/layout/score-book/types';
import { NOTHING_WRITTEN } from '../../sheets-addon/layout/score-book/written';
import { reconcile } from '../../sheets-addon/layout/wanted';
import { readScoreBytes, scoreWorkbook } from '../../sheets-addon/local/score-workbook';
import { checksIn, resultsOf, resultsToWrite } from '../../sheets-addon/reading';
import { sampleScoreBook } from '../samples/score-book';
import type { Figure } from './figure';
import { buildInHost, refreshInHost } from './score-book-in-host';

const SUBJECTS = 100;
const CRITERIA = 60;
const SECONDS = 3;
/** One read and one write. */
const CALLS = 2;
/** Google recommends that a request be no larger (https://developers.google.com/workspace/sheets/api/limits). */
const MEGABYTES = 2;
/** Cells that one workbook of Google Sheets may hold. */
const MOST_CELLS = 10_000_000;

/**
 * A score workbook of 100 subjects by 60 criteria, a sheet for each: our own time in the Apps Script
 * host and in Node to lay it out, what is sent, and our own time to read it back, score it and write
 * its results.
 */
export async function run(): Promise<Figure[]> {
  const book = largeBook();
  const started = performance.now();
  const { requests } = reconcile({}, scoreBookWanted(book));
  const built = (performance.now() - started) / 1000;
  const cells = cellsOf(requests);
  const file = readScoreBytes('so.xlsx', await scoreWorkbook(scoreBookWanted(book)));
  if (!file.ok) throw new Error(file.problem.code);
  const { grid, read } = file.value;
  const refreshStarted = performance.now();
  const at = { at: book.now, checks: checksIn(grid, read) };
  const results = resultsToWrite(read, resultsOf(read), at);
  scoreBookWanted(book, { ...NOTHING_WRITTEN, results });
  const refreshed = (performance.now() - refreshStarted) / 1000;
  const megabytes = Buffer.byteLength(JSON.stringify(requests)) / 1_000_000;
  const matrix = reconcile({}, scoreBookWanted({ ...book, layout: 'matrix' })).requests;
  const inMatrix = Buffer.byteLength(JSON.stringify(matrix)) / 1_000_000;
  const name = `score book ${SUBJECTS} × ${CRITERIA}`;
  const inHost = await buildInHost(book);
  const refresh = await refreshInHost(book);
  return [
    { name: `${name}, built by the add-on`, value: inHost.seconds, unit: 's', budget: SECONDS },
    { name: `${name}, calls to build`, value: inHost.calls, unit: '', budget: CALLS },
    {
      name: `${name}, refreshed by the add-on`,
      value: refresh.seconds,
      unit: 's',
      budget: SECONDS,
    },
    { name: `${name}, calls to refresh`, value: refresh.calls, unit: '', budget: CALLS },
    { name: `${name}, sent to refresh`, value: refresh.megabytes, unit: 'MB', budget: MEGABYTES },
    { name: `${name}, laid out`, value: built, unit: 's', budget: SECONDS },
    { name: `${name}, results`, value: refreshed, unit: 's', budget: SECONDS },
    { name: `${name}, sent to build`, value: megabytes, unit: 'MB', budget: MEGABYTES },
    { name: `${name}, sent to build a matrix`, value: inMatrix, unit: 'MB', budget: MEGABYTES },
    { name: `${name}, cells`, value: cells, unit: '', budget: MOST_CELLS },
  ];
}

/** Cells of all sheets that are added or made as copies. */
function cellsOf(requests: readonly Request[]): number {
  const sizes = new Map<number, number>();
  for (const { addSheet, duplicateSheet } of requests) {
    const { sheetId, gridProperties } = addSheet?.properties ?? {};
    const { rowCount, columnCount } = gridProperties ?? {};
    if (sheetId) sizes.set(sheetId, (rowCount ?? 0) * (columnCount ?? 0));
    const { sourceSheetId, newSheetId } = duplicateSheet ?? {};
    if (newSheetId) sizes.set(newSheetId, sizes.get(sourceSheetId ?? 0) ?? 0);
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

export function largeBook(): ScoreBook {
  const small = sampleScoreBook({ plan: 'P1', layout: 'sheet-each', of: 'units' });
  const [subject] = small.subjects;
  const plan = readPlan({
    ...{ code: 'DO', version: 1, title: 'Kế hoạch đo', parent: 'P5' },
    ...{ issuer: small.plan.issuer, number: null, date: null, issuedIn: null },
    criteria: Array.from({ length: CRITERIA }, (_, index) => ({
      code: `DO.TC.${index + 1}`,
      title: `Tiêu chí ${index + 1}`,
      subject: 'collective',
      scoring: { kind: 'points', maximum: 5, suggested: true },
      evidenceRequired: index % 3 === 0,
      source: null,
    })),
    classes: { suggested: true, fullScore: CRITERIA * 5, steps: [{ title: 'Tốt', from: 0 }] },
  });
  if (!plan.ok || !subject) throw new Error('The plan of the benchmark does not hold together');
  const subjects = Array.from({ length: SUBJECTS }, (_, index) => ({
    ...subject,
    code: `DT${index + 1}`,
    name: `Đối tượng ${index + 1}`,
  }));
  return { ...small, plan: plan.value, subjects };
}
