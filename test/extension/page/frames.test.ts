import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '../../../extension/page/protocol';
import { launchBrowser } from '../../browser/chromium';
import { bundlePageScript } from './page-script';

const PAGES: Readonly<Record<string, string>> = {
  '/': `<label>Trường <input></label><iframe title="Quảng cáo" src="/empty"></iframe>
    <iframe title="Hồ sơ" src="/outer"></iframe><iframe src="http://other.test/inner"></iframe>
    <iframe src="http://counter.test/" width="1" height="1"></iframe>`,
  '/empty': '<p>trống</p>',
  '/outer': '<iframe src="/inner" name="chiTiet"></iframe>',
  '/inner': '<label>Họ tên <input></label>',
};

/** Each frame is read by its own script, as the panel injects it with `allFrames`. */
describe('frames', () => {
  let context: BrowserContext;
  let close: () => Promise<void>;
  let readings: PageReading[];

  beforeAll(async () => {
    ({ context, close } = await launchBrowser());
    await context.route('**', (route) =>
      route.fulfill({
        body: PAGES[new URL(route.request().url()).pathname] ?? '',
        contentType: 'text/html; charset=utf-8',
      }),
    );
    const page = await context.newPage();
    await page.goto('http://form.test/');
    readings = await readAllFrames(page);
  }, 60_000);
  afterAll(() => close());

  async function readAllFrames(page: Page): Promise<PageReading[]> {
    const script = await bundlePageScript();
    const devtools = await context.newCDPSession(page);
    const { frameTree } = await devtools.send('Page.getFrameTree');
    return Promise.all(framesIn(frameTree).map((id) => readFrame(devtools, id, script)));
  }

  it('say where they stand, each with its own controls', () => {
    const found = readings.map(({ frame, controls }) => ({
      ...frame,
      labels: controls.map((one) => one.label),
    }));
    expect(found).toEqual([
      { path: [], name: '', labels: ['Trường'] },
      { path: [0], name: 'Quảng cáo', labels: [] },
      { path: [1], name: 'Hồ sơ', labels: [] },
      { path: [1, 0], name: 'chiTiet', labels: ['Họ tên'] },
    ]);
  });

  it('name the frame of another site, which they cannot look into', () => {
    expect(readings.map(({ closed }) => closed)).toEqual([
      [{ index: 2, origin: 'http://other.test' }],
      [],
      [],
      [],
    ]);
  });

  it('are documents of their own', () => {
    expect(new Set(readings.map((one) => one.documentId)).size).toBe(4);
  });
});

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

function framesIn({ frame, childFrames = [] }: FrameTree): string[] {
  return [frame.id, ...childFrames.flatMap(framesIn)];
}

async function readFrame(devtools: CDPSession, frameId: string, script: string) {
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId });
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `${script}; thiDuaSo({ do: 'read' }).then((reply) => reply.reading)`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as PageReading;
}
