import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchWithExtension } from '../../browser/chromium';

const PAGE_SCRIPT = fileURLToPath(new URL('./browser-page.ts', import.meta.url));

const MANIFEST = {
  manifest_version: 3,
  name: 'Vault',
  version: '1',
  permissions: ['storage'],
  background: { service_worker: 'worker.js' },
};

/** Builds an extension that holds the vault and nothing else; its pages offer `door`. */
export async function buildVaultExtension(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'worker.js'), '');
  await writeFile(
    join(folder, 'page.html'),
    '<!doctype html><title>Vault</title><script src="page.js"></script>',
  );
  await build({
    entryPoints: [PAGE_SCRIPT],
    bundle: true,
    format: 'iife',
    target: 'chrome116',
    outfile: join(folder, 'page.js'),
  });
}

/** One device: an extension and a profile that outlives the browser. */
export class VaultDevice {
  private browser: ExtensionBrowser | undefined;

  constructor(private readonly folder: string) {}

  get profileFolder(): string {
    return join(this.folder, 'profile');
  }

  async start(): Promise<void> {
    this.browser = await launchWithExtension({
      extensionFolder: join(this.folder, 'extension'),
      profileFolder: this.profileFolder,
    });
  }

  /** Another window of the extension. */
  async openPage(): Promise<Page> {
    const { context, extensionId } = this.running();
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/page.html`);
    return page;
  }

  /** How much the vault may take on this device, in bytes. */
  async limitQuota(page: Page, quotaSize: number): Promise<void> {
    const devtools = await this.running().context.newCDPSession(page);
    const origin = await page.evaluate(() => location.origin);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    this.browser = undefined;
  }

  /** The browser dies as in a power cut: nothing of it runs on. */
  async kill(): Promise<void> {
    const { context } = this.running();
    const devtools = await context.browser()?.newBrowserCDPSession();
    const processes = await devtools?.send('SystemInfo.getProcessInfo');
    const own = processes?.processInfo.find(({ type }) => type === 'browser');
    if (own === undefined) throw new Error('Chromium did not say which process it is.');
    const gone = new Promise((resolve) => context.once('close', resolve));
    process.kill(own.id, 'SIGKILL');
    await gone;
    this.browser = undefined;
  }

  private running(): ExtensionBrowser {
    if (this.browser === undefined) throw new Error('The browser is not running.');
    return this.browser;
  }
}
