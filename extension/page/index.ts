import { page as words } from '../../shared/words/vi/page';
import { fillFields } from './fill';
import { highlight } from './highlight';
import type { FieldToWrite, PageCommand, PageReply } from './protocol';
import { readControls } from './read';
import { readSigns } from './signs';
import { readBack, resolve } from './targets';

/** New for every document. Not `randomUUID`: pages served without TLS do not have it. */
const documentId = [...crypto.getRandomValues(new Uint32Array(4))]
  .map((part) => part.toString(16).padStart(8, '0'))
  .join('');
let running: AbortController | null = null;

/** The one function that the panel calls in a form page; see `design.md`. */
export async function thiDuaSo(command: PageCommand): Promise<PageReply> {
  switch (command.do) {
    case 'read':
      return {
        ok: true,
        reading: {
          documentId,
          url: location.href,
          title: document.title,
          ...readControls(),
          signs: readSigns(),
        },
      };
    case 'write':
      return report(await write(command.fields, command.timeoutMs));
    case 'compare':
      return report(command.fields.map((field) => readBack(resolve(field))));
    case 'highlight':
      highlight(command.selector);
      return { ok: true };
    case 'stop':
      running?.abort();
      highlight(null);
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

function report(
  outcomes: Extract<PageReply, { report: unknown }>['report']['outcomes'],
): PageReply {
  return { ok: true, report: { documentId, outcomes, signs: readSigns() } };
}
