import { placesOf, splitAddress } from '../../batch/frame-address';
import { joinFrames, joinSigns, type TabFrame, type TabReading } from '../../batch/tab-reading';
import type {
  FieldOutcome,
  FieldToWrite,
  PageSigns,
  WriteCommand,
  WriteReport,
} from '../../page/protocol';
import type { PageAnswer, PagePort } from '../host/ports';

/** As much of the work as asking a page takes. */
interface Asker {
  ports: { page: PagePort };
}

/** Reads all frames of a tab that may be read. */
export async function askForm(work: Asker, tabId: number): Promise<PageAnswer<TabReading>> {
  const answer = await work.ports.page.askAll(tabId, { do: 'read' });
  if (!answer.ok) return answer;
  const reading = joinFrames(
    answer.value.flatMap(({ frameId, arrival, reply }) =>
      reply.ok && 'reading' in reply ? [{ frameId, arrival, reading: reply.reading }] : [],
    ),
  );
  return reading === null ? { ok: false, fault: 'page-changed' } : { ok: true, value: reading };
}

type FieldsCommand = Exclude<WriteCommand, { do: 'stop' }>;

export interface FieldsReport {
  /** In the order of the command's fields, named as there. */
  outcomes: FieldOutcome[];
  signs: PageSigns;
  /** The documents that answered. */
  frames: Pick<TabFrame, 'place' | 'documentId'>[];
}

/**
 * Sends every field to the frame that holds it and joins the reports. The fields of a frame that is
 * gone are unwritten; a fault is what is left when no frame answers at all.
 */
export async function askFields(
  work: Asker,
  { tabId, frames }: { tabId: number; frames: readonly TabFrame[] },
  command: FieldsCommand,
): Promise<PageAnswer<FieldsReport>> {
  const places = placesOf(command.fields.map(({ selector }) => selector));
  const frameIds = new Map(frames.map(({ place, frameId }) => [place, frameId]));
  const answers = await Promise.all(
    places.map(async (place) => {
      const frameId = frameIds.get(place);
      const answer: PageAnswer<WriteReport> =
        frameId === undefined
          ? { ok: false, fault: 'page-changed' }
          : await askFrame(work, { tabId, frameId }, inOwnNames(command, place));
      return { place, answer };
    }),
  );
  const reports = answers.flatMap(({ place, answer }) =>
    answer.ok ? [{ place, ...answer.value }] : [],
  );
  const [first] = answers;
  if (reports.length === 0 && first !== undefined && !first.answer.ok) return first.answer;
  const waiting = new Map(reports.map(({ place, outcomes }) => [place, [...outcomes]]));
  const outcomes = command.fields.map(({ selector }) => {
    const outcome = waiting.get(splitAddress(selector).place)?.shift() ?? frameGone(selector);
    return { ...outcome, selector };
  });
  return {
    ok: true,
    value: { outcomes, signs: joinSigns(reports.map(({ signs }) => signs)), frames: reports },
  };
}

const frameGone = (selector: string): FieldOutcome => ({
  selector,
  state: 'unwritten',
  now: '',
  reason: { key: 'panel.fill.frame-gone' },
});

/** The command with the fields of one frame, called as that frame calls them. */
function inOwnNames(command: FieldsCommand, place: string): FieldsCommand {
  const fields = command.fields.flatMap((field): FieldToWrite[] => {
    const address = splitAddress(field.selector);
    return address.place === place ? [{ ...field, selector: address.name }] : [];
  });
  return { ...command, fields };
}

async function askFrame(
  work: Asker,
  frame: { tabId: number; frameId: number },
  command: FieldsCommand,
): Promise<PageAnswer<WriteReport>> {
  const answer = await work.ports.page.ask(frame, command);
  if (!answer.ok) return answer;
  const { reply } = answer.value;
  if ('report' in reply) return { ok: true, value: reply.report };
  return { ok: false, fault: 'failed', reason: reply.ok ? '' : reply.reason };
}
