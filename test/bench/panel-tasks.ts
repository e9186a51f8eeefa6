import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** Microseconds of processor time, of what has a duration. */
      tdur: z.number().optional(),
      args: z.object({ name: z.unknown() }).partial().optional(),
    }),
  ),
});

/**
 * Milliseconds of processor time of the longest task in the threads of pages while `job` runs. Not
 * the time on the clock, which on a busy machine counts other programs too.
 */
export async function longestTask(page: Page, job: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('Chromium did not say which browser it is.');
  await trace(browser, page);
  await job();
  const text = (await browser.stopTracing()).toString();
  const { traceEvents } = traceSchema.parse(JSON.parse(text));
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('The trace holds no task of a page.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

const trace = (browser: Browser, page: Page) =>
  browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
