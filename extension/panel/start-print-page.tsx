import { render } from 'preact';
import { Button } from '../../shared/ui';
import { PrintView } from '../saving/print-view';
import { channelOf, type Paper, type PrintMessage } from './host/print-page';
import { language, t } from './language';

/** Waits for the report of the panel that opened this page, shows it, and asks the browser to print it. */
export function startPrintPage(root: HTMLElement, id: string): void {
  const channel = channelOf(id);
  channel.addEventListener('message', ({ data }: MessageEvent<PrintMessage>) => {
    if (data.say === 'paper') {
      draw(root, data.paper);
      window.print();
    } else if (data.say === 'close') {
      draw(root, null);
      window.close();
    }
  });
  draw(root, null);
  const ready: PrintMessage = { say: 'ready' };
  channel.postMessage(ready);
}

function draw(root: HTMLElement, paper: Paper | null): void {
  if (paper !== null) language.value = paper.language;
  document.documentElement.lang = language.value;
  document.title = paper?.view.title ?? t('data.print');
  render(<PrintPage paper={paper} />, root);
}

function PrintPage({ paper }: { paper: Paper | null }) {
  if (paper === null) return <p class="print-bar">{t('data.print.waiting')}</p>;
  return (
    <>
      <div class="print-bar">
        <Button kind="primary" onClick={() => window.print()}>
          {t('data.print.again')}
        </Button>
      </div>
      <PrintView {...paper} />
    </>
  );
}
