import { placesOf, splitAddress } from '../../batch/frame-address';
import type { Work } from './state';

/** Shows on the page which field is meant; the last wish counts, and a lost page is no matter. */
export function createHighlighter(work: Work): (selector: string | null) => void {
  let wanted: string | null = null;
  let shown: string | null = null;
  let isSending = false;

  async function send(): Promise<void> {
    if (isSending) return;
    isSending = true;
    while (wanted !== shown && work.form.value !== null && work.busy.value === null) {
      const before = shown;
      shown = wanted;
      await show(before, shown);
    }
    isSending = false;
  }

  /** A frame only knows its own outline: the one that had it is told to take it away. */
  async function show(before: string | null, now: string | null): Promise<void> {
    for (const place of placesOf([before, now].flatMap((one) => one ?? []))) {
      const own = now === null ? null : splitAddress(now);
      await ask(place, own?.place === place ? own.name : null);
    }
  }

  async function ask(place: string, selector: string | null): Promise<void> {
    const form = work.form.value;
    const frame = form?.reading.frames.find((one) => one.place === place);
    if (!form || !frame) return;
    const { frameId } = frame;
    await work.ports.page.ask({ tabId: form.tabId, frameId }, { do: 'highlight', selector });
  }

  return (selector) => {
    wanted = selector;
    void send();
  };
}
