import { pageFill as words } from '../../shared/words/vi/page-fill';
import { documentId } from './document-id';
import { fillFields } from './fill';
import type { FieldOutcome, FieldToWrite, PageReply, WriteCommand } from './protocol';
import { readSigns } from './signs';
import { readBack, resolve } from './targets';
import { Pace } from './wait';

let running: AbortController | null = null;

/** What the panel calls in a form page when the person fills or compares it; see `design.md`. */
export async function thiDuaSoFill(command: WriteCommand): Promise<PageReply> {
  switch (command.do) {
    case 'write':
      return report(await write(command.fields, command.timeoutMs));
    case 'compare':
      return report(await compare(command.fields));
    case 'stop':
      running?.abort();
      return { ok: true };
    default:
      return { ok: false, reason: words['page.badCommand'] };
  }
}

/** One run of writing at a time: a new one ends the one before. */
async function write(fields: FieldToWrite[], timeoutMs: number) {
  running?.abort();
  const own = new AbortController();
  running = own;
  const outcomes = await fillFields(fields, timeoutMs, own.signal);
  if (running === own) running = null;
  return outcomes;
}

/** Every cell of a grid may be asked for at once: the page goes on meanwhile. */
async function compare(fields: FieldToWrite[]): Promise<FieldOutcome[]> {
  const pace = new Pace();
  const outcomes: FieldOutcome[] = [];
  for (const field of fields) {
    await pace.breathe();
    outcomes.push(readBack(resolve(field)));
  }
  return outcomes;
}

async function report(outcomes: FieldOutcome[]): Promise<PageReply> {
  return { ok: true, report: { documentId, outcomes, signs: await readSigns(new Pace()) } };
}
