import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type {
  PageCommand,
  PageReading,
  PageReply,
  WriteReport,
} from '../../../extension/page/protocol';

const PAGE = fileURLToPath(new URL('../../../extension/page', import.meta.url));

/** The scripts, by the function that each puts on its world. */
const SCRIPTS = {
  thiDuaSo: 'index',
  thiDuaSoTables: 'tables',
  thiDuaSoHighlight: 'highlight',
  thiDuaSoFill: 'writer',
};

/** The function that answers a command which does not write. */
const LOOKS: Partial<Record<PageCommand['do'], keyof typeof SCRIPTS>> = {
  read: 'thiDuaSo',
  highlight: 'thiDuaSoHighlight',
};

/** The function that answers a command. */
export const scriptFor = (command: PageCommand): keyof typeof SCRIPTS =>
  LOOKS[command.do] ?? 'thiDuaSoFill';

/** A page script as the build bundles it, as one expression that puts its function on its world. */
export async function bundlePageScript(name: keyof typeof SCRIPTS = 'thiDuaSo'): Promise<string> {
  const entry = JSON.stringify(`${PAGE}/${SCRIPTS[name]}`);
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${name} } from ${entry}; globalThis.${name} ??= ${name};`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome120',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Talks to the page script in an isolated world of the page, as the extension does. */
export class PageScript {
  private constructor(
    private readonly devtools: CDPSession,
    private readonly contextId: number,
  ) {}

  static async inject(
    page: Page,
    context: BrowserContext,
    scripts: readonly string[],
  ): Promise<PageScript> {
    const devtools = await context.newCDPSession(page);
    const { frameTree } = await devtools.send('Page.getFrameTree');
    const { executionContextId } = await devtools.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'thi-dua-so',
    });
    const injected = new PageScript(devtools, executionContextId);
    for (const script of scripts) await injected.evaluate(script);
    return injected;
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.devtools.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  async send(command: PageCommand): Promise<PageReply> {
    return (await this.evaluate(`${scriptFor(command)}(${JSON.stringify(command)})`)) as PageReply;
  }

  async read(): Promise<PageReading> {
    const reply = await this.send({ do: 'read' });
    if (!('reading' in reply)) throw new Error('The page script did not answer with a reading.');
    return reply.reading;
  }

  async write(
    fields: Extract<PageCommand, { do: 'write' }>['fields'],
    timeoutMs = 3000,
  ): Promise<WriteReport> {
    const reply = await this.send({ do: 'write', fields, timeoutMs });
    if (!('report' in reply)) throw new Error('The page script did not answer with a report.');
    return reply.report;
  }

  async close(): Promise<void> {
    await this.devtools.detach();
  }
}
