import * as z from 'zod';
import { done, failed, type Outcome, type Problem } from '../../../shared/outcome';
import { type Book, GRID_FIELDS } from '../../layout';
import type { Progress } from '../../protocol';
import { isPassing } from './api-error';
import { BACK_OFF } from './back-off';
import { waitBeforeReading } from './pace';

/** What reading many workbooks stands on; Google's services in the add-on, doubles in tests. */
export interface ReadingTools {
  /** All at once, in order; never throws for an answer of 4xx or 5xx. */
  fetchAll(urls: string[]): { status: number; body: string }[];
  now(): number;
  sleep(milliseconds: number): void;
  onProgress(progress: Progress): void;
  isAskedToStop(): boolean;
}

/** Read together; small enough that progress is seen to move and a stop is soon heard. */
const BATCH = 10;

/** More would not fit into the six minutes a script may run, at Google's pace of reads. */
export const MOST_UNITS = 250;

/**
 * Reads every workbook once (again only after 429 or 5xx, with growing waits), at Google's pace.
 * One outcome per id, in order; `null` for those left unread because the person stopped.
 */
export function readUnitWorkbooks(
  ids: readonly string[],
  tools: ReadingTools,
): (Outcome<Book> | null)[] {
  const outcomes: (Outcome<Book> | null)[] = ids.map(() => null);
  const reads: number[] = [];
  let waiting = ids.map((_, index) => index);
  tools.onProgress({ done: 0, total: ids.length });
  for (const [round, wait] of [0, ...BACK_OFF].entries()) {
    const isLastRound = round === BACK_OFF.length;
    const again: number[] = [];
    if (wait > 0) tools.sleep(wait);
    for (let from = 0; from < waiting.length; from += BATCH) {
      if (tools.isAskedToStop()) return outcomes;
      const batch = waiting.slice(from, from + BATCH);
      const pause = waitBeforeReading(reads, batch.length, tools.now());
      if (pause > 0) tools.sleep(pause);
      const answers = tools.fetchAll(batch.map((index) => addressOf(ids[index] ?? '')));
      reads.push(...batch.map(() => tools.now()));
      for (const [place, index] of batch.entries()) {
        const { status, body } = answers[place] ?? { status: 0, body: '' };
        if (isPassing(status) && !isLastRound) again.push(index);
        else outcomes[index] = status === 200 ? parsed(body) : failed(problemOf(status));
      }
      tools.onProgress({
        done: outcomes.filter((one) => one !== null).length,
        total: ids.length,
      });
    }
    if (again.length === 0) break;
    waiting = again;
  }
  return outcomes;
}

function addressOf(id: string): string {
  const query = `includeGridData=true&fields=${encodeURIComponent(GRID_FIELDS)}`;
  return `https://sheets.googleapis.com/v4/spreadsheets/${encodeURIComponent(id)}?${query}`;
}

/** The part of a Spreadsheet resource that `GRID_FIELDS` asks for; absent is empty, as in the API. */
const answered = z.lazy(() =>
  z.looseObject({
    properties: z.looseObject({ title: z.string() }),
    sheets: z.array(
      z.looseObject({
        properties: z.looseObject({ sheetId: z.number().optional(), title: z.string() }),
        data: z
          .array(
            z.looseObject({
              rowData: z
                .array(z.looseObject({ values: z.array(z.looseObject({})).optional() }))
                .optional(),
            }),
          )
          .optional(),
      }),
    ),
  }),
);

function parsed(body: string): Outcome<Book> {
  const unread = failed({ code: 'addon.unit.unread', params: { status: 200 } });
  try {
    const value: unknown = JSON.parse(body);
    return answered.safeParse(value).success ? done(value as Book) : unread;
  } catch {
    return unread;
  }
}

function problemOf(status: number): Problem {
  if (status === 401 || status === 403) return { code: 'addon.unit.forbidden' };
  if (status === 404) return { code: 'addon.unit.gone' };
  // Sheets answers 400 for a file that is not a Google Sheet, such as an .xlsx kept on Drive.
  if (status === 400) return { code: 'addon.unit.not-a-sheet' };
  if (status === 429) return { code: 'addon.unit.busy' };
  return { code: 'addon.unit.unread', params: { status } };
}
