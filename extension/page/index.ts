import { page as words } from '../../shared/words/vi/page';
import { documentId } from './document-id';
import { closedFrames, readFrame } from './frame';
import type { PageReply, ReadCommand } from './protocol';
import { readControls } from './read';
import { readSigns } from './signs';
import { Pace } from './wait';

/** What the panel calls in a form page to look at it; it cannot write. See `design.md`. */
export async function thiDuaSo(command: ReadCommand): Promise<PageReply> {
  switch (command.do) {
    case 'read': {
      const pace = new Pace();
      return {
        ok: true,
        reading: {
          documentId,
          url: location.href,
          title: document.title,
          ...(await readControls(pace)),
          frame: readFrame(),
          closed: closedFrames(),
          signs: await readSigns(pace),
        },
      };
    }
    default:
      return { ok: false, reason: words['page.badCommand'] };
  }
}
