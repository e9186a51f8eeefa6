import { render } from 'preact';
import * as z from 'zod/mini';
import { App } from './app';
import { createPanel } from './context';
import { chromeKeep } from './host/chrome-keep';
import { chromeSites } from './host/chrome-sites';
import { chromeTabs } from './host/chrome-tabs';
import { chromePage } from './host/page-client';
import { vaultOfDevice } from './host/vault-port';
import { language } from './language';
import { workerReader } from './reader/client';
import { askBeforeLeaving } from './work/ask-before-leaving';
import { followPage } from './work/follow-page';
import { createHighlighter } from './work/highlight';
import { lockAway } from './work/lock-away';
import { restore } from './work/restore';
import { createWork } from './work/state';
import { followVault } from './work/vault';

/** How long a page may go on putting a saved record together before it is judged as it stands. */
const PATIENCE_MS = 6_000;

/** Draws the panel at once, then brings back what was being done. */
export function startPanel(root: HTMLElement): void {
  z.config({ jitless: true });
  const work = createWork({
    page: chromePage,
    tabs: chromeTabs,
    keep: chromeKeep,
    reader: workerReader(),
    vault: vaultOfDevice,
    sites: chromeSites,
    patienceMs: PATIENCE_MS,
  });
  render(<App panel={createPanel(work, createHighlighter(work))} />, root);
  askBeforeLeaving(work, window);
  void restore(work).then(() => {
    document.documentElement.lang = language.value;
    followPage(work);
    void followVault(work, window, () => void lockAway(work));
  });
}
