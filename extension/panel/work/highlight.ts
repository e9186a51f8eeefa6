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
      shown = wanted;
      await work.ports.page.ask(work.form.value.frame, { do: 'highlight', selector: shown });
    }
    isSending = false;
  }

  return (selector) => {
    wanted = selector;
    void send();
  };
}
