import * as z from 'zod';
import type { LogLine } from '../../layout/score-book/log-sheet';
import { toldKey } from '../../reading';

/**
 * Changes that a comparison has just told of. The trigger of such an edit may come late: it finds
 * here that its line is in the log already. Kept with the workbook for as long as triggers are late.
 */
const SECONDS = 300;
/** More does not fit into Google's cache; what is left out is at worst told twice. */
const MOST = 500;
const KEY = 'told';
const notes = z.record(z.string(), z.string());

const cache = () => CacheService.getDocumentCache();

export function noteTold(lines: readonly LogLine[]): void {
  if (lines.length === 0) return;
  const told = lines.slice(0, MOST).map((line) => [toldKey(line), line.after]);
  try {
    cache()?.put(KEY, JSON.stringify(Object.fromEntries(told)), SECONDS);
  } catch (error) {
    // What the command was asked for is done.
    console.error(String(error));
  }
}

/** The lines that nobody has told yet; from now on these count as told. */
export function withoutTold(lines: readonly LogLine[]): LogLine[] {
  const text = cache()?.get(KEY) ?? null;
  const told = text === null ? {} : (notes.safeParse(JSON.parse(text)).data ?? {});
  const untold = lines.filter((line) => told[toldKey(line)] !== line.after);
  const known = untold.filter((line) => told[toldKey(line)] !== undefined);
  if (known.length > 0) {
    const now = known.map((line) => [toldKey(line), line.after]);
    cache()?.put(KEY, JSON.stringify({ ...told, ...Object.fromEntries(now) }), SECONDS);
  }
  return untold;
}
