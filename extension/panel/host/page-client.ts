import type { PageCommand } from '../../page/protocol';
import { frameResultSchema } from './page-reply';
import type { FormFrame, FrameReply, PageAnswer, PageFault, PagePort } from './ports';

const PAGE = { file: '/page.js', name: 'thiDuaSo' };
const HIGHLIGHT = { file: '/highlight.js', name: 'thiDuaSoHighlight' };
/** Stands beside the script that looks, in pages with tables. */
const TABLES = '/tables.js';
const FILL = { file: '/fill.js', name: 'thiDuaSoFill' };

/** What answers a command in the page: looking, pointing and writing come as scripts of their own. */
const SCRIPTS: Record<PageCommand['do'], typeof PAGE> = {
  read: PAGE,
  highlight: HIGHLIGHT,
  write: FILL,
  compare: FILL,
  stop: FILL,
};

/** The form page through `chrome.scripting`: injects a script where it is not there yet. */
export const chromePage: PagePort = {
  askAll: (tabId, command) => askFrames({ tabId, allFrames: true }, command),

  async ask({ tabId, frameId }: FormFrame, command: PageCommand) {
    const answer = await askFrames({ tabId, frameIds: [frameId] }, command);
    if (!answer.ok) return answer;
    const [reply] = answer.value;
    return reply ? { ok: true, value: reply } : { ok: false, fault: 'page-changed' };
  },
};

/** Asks, and asks once more the frames that lack a script, after it was injected into them. */
async function askFrames(
  target: chrome.scripting.InjectionTarget,
  command: PageCommand,
  injected: readonly string[] = [],
): Promise<PageAnswer<FrameReply[]>> {
  try {
    const results = await call(target, command);
    const read = readResults(results);
    if (!read.ok) return read;
    const bare = results.filter(({ result }) => typeof result !== 'string');
    const wanting = read.value.filter(({ reply }) => reply.ok && 'needs' in reply);
    const replies = read.value.filter((one) => !wanting.includes(one));
    for (const [file, frames] of [
      [SCRIPTS[command.do].file, bare],
      [TABLES, wanting],
    ] as const) {
      if (frames.length === 0 || injected.includes(file)) continue;
      const lacking = { tabId: target.tabId, frameIds: frames.map(({ frameId }) => frameId) };
      await chrome.scripting.executeScript({ target: lacking, files: [file] });
      const more = await askFrames(lacking, command, [...injected, file]);
      if (!more.ok) return more;
      replies.push(...more.value);
    }
    return { ok: true, value: replies };
  } catch (error) {
    return { ok: false, ...faultOf(error instanceof Error ? error.message : String(error)) };
  }
}

function call(target: chrome.scripting.InjectionTarget, command: PageCommand) {
  return chrome.scripting.executeScript({
    target,
    func: callPage,
    args: [SCRIPTS[command.do].name, JSON.stringify(command)],
  });
}

/**
 * Runs in the page's isolated world: it is sent there as text and may use nothing of this file.
 * Commands and replies cross as JSON text, because Chrome drops properties that are null.
 */
function callPage(name: string, command: string) {
  const world = globalThis as unknown as Record<
    string,
    ((command: unknown) => unknown) | undefined
  >;
  const script = world[name];
  if (script === undefined) return null;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const arrival = navigation === undefined ? 'navigate' : navigation.type;
  return new Promise((done) => done(script(JSON.parse(command)))).then(
    (reply) => JSON.stringify({ arrival, reply }),
    (error: unknown) => JSON.stringify({ arrival, reply: { ok: false, reason: String(error) } }),
  );
}

function readResults(
  results: chrome.scripting.InjectionResult<unknown>[],
): PageAnswer<FrameReply[]> {
  const replies: FrameReply[] = [];
  for (const { frameId, result } of results) {
    if (typeof result !== 'string') continue;
    const read = frameResultSchema.safeParse(JSON.parse(result));
    if (!read.success) return { ok: false, fault: 'failed', reason: read.error.message };
    replies.push({ frameId, ...read.data });
  }
  return { ok: true, value: replies };
}

/** Chrome tells what went wrong only in words. */
export function faultOf(message: string): PageFault {
  if (/chrome:\/\/|extensions gallery|chrome-extension:\/\/|cannot be scripted/i.test(message)) {
    return { fault: 'forbidden' };
  }
  if (/cannot access|missing host permission|must request permission/i.test(message)) {
    return { fault: 'no-grant' };
  }
  if (/no tab with id|tab was closed/i.test(message)) return { fault: 'tab-closed' };
  if (/frame .*removed|no frame with id|no document with id|error page/i.test(message)) {
    return { fault: 'page-changed' };
  }
  return { fault: 'failed', reason: message };
}
