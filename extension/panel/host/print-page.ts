import type { Language } from '../../../shared/words';
import type { PaperView } from '../../saving';

/** A report with what it takes to print it. */
export interface Paper {
  view: PaperView;
  language: Language;
}

/** Between the panel and a print page, which have one channel of their own. */
export type PrintMessage =
  /** The page is there and waits for its paper. */
  | { say: 'ready' }
  | { say: 'paper'; paper: Paper }
  /** The data were locked away or wiped: nothing of them may stay in sight. */
  | { say: 'close' };

export const channelOf = (id: string): BroadcastChannel => new BroadcastChannel(`print ${id}`);

const channels = new Set<BroadcastChannel>();

/**
 * Opens a page that shows and prints the report. The report goes from memory to memory; the address
 * holds nothing but a random number. As long as the panel lives, the page may be loaded again.
 */
export function openPrintPage(paper: Paper): void {
  const id = crypto.randomUUID();
  const channel = channelOf(id);
  channels.add(channel);
  channel.addEventListener('message', ({ data }: MessageEvent<PrintMessage>) => {
    if (data.say === 'ready') post(channel, { say: 'paper', paper });
  });
  void chrome.tabs.create({ url: chrome.runtime.getURL(`/print.html#${id}`) });
}

/** Empties and closes every page that shows a report of this panel. */
export function closePrintPages(): void {
  for (const channel of channels) {
    post(channel, { say: 'close' });
    channel.close();
  }
  channels.clear();
}

const post = (channel: BroadcastChannel, message: PrintMessage) => channel.postMessage(message);
