import { readTick } from '../../../matching/options/option-synonyms';
import type { Verdict } from '../fault';

/** A mark that says yes or no: x, 1/0, Có/Không. */
export function judgeTick(text: string): Verdict | null {
  return readTick(text) === null ? { code: 'tick-unknown' } : null;
}
