import * as z from 'zod';
import type { Progress } from '../../protocol';

/**
 * What a running command and the sidebar that watches it tell each other; they are two executions of
 * the script, so the notes lie in the person's cache, by workbook.
 */
const SECONDS = 600;
const progress = z.object({ done: z.int(), total: z.int() });

const cache = () => CacheService.getUserCache();
const key = (name: 'progress' | 'stop') =>
  `${name}:${SpreadsheetApp.getActiveSpreadsheet().getId()}`;

export function noteProgress(value: Progress): void {
  cache().put(key('progress'), JSON.stringify(value), SECONDS);
}

export function notedProgress(): Progress | null {
  const text = cache().get(key('progress'));
  return text === null ? null : (progress.safeParse(JSON.parse(text)).data ?? null);
}

export function askToStop(): void {
  cache().put(key('stop'), 'yes', SECONDS);
}

export function isAskedToStop(): boolean {
  return cache().get(key('stop')) !== null;
}

export function clearNotes(): void {
  cache().removeAll([key('progress'), key('stop')]);
}

/** Runs a command with no notes of an earlier one, and leaves none. */
export function withNotes<T>(work: () => T): T {
  clearNotes();
  try {
    return work();
  } finally {
    clearNotes();
  }
}
