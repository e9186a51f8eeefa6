import { documentId } from './document-id';
import { closedFrames, readFrame } from './frame';
import type { PageReply } from './protocol';
import { readControls } from './read';
import { readSigns } from './signs';
import { Pace } from './wait';

/** What the panel calls in a form page to read it; it cannot write. See `design.md`. */
export async function thiDuaSo(): Promise<PageReply> {
  const pace = new Pace();
  const controls = await readControls(pace);
  if (!controls) return { ok: true, needs: 'tables' };
  return {
    ok: true,
    reading: {
      documentId,
      url: location.href,
      title: document.title,
      ...controls,
      frame: readFrame(),
      closed: closedFrames(),
      signs: await readSigns(pace),
    },
  };
}
