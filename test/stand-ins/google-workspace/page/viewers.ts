import type { ServerResponse } from 'node:http';
import type { Answer, Asked } from '../host/types';
import type { PageEvent } from './messages';

/** The pages that are open now: told what changes, and asked what the script asks. */
export function createViewers() {
  const pages = new Map<ServerResponse, string>();
  const questions = new Map<number, (answer: Answer) => void>();
  let asked = 0;

  const tell = (event: PageEvent, spreadsheetId?: string) => {
    for (const [page, id] of pages) {
      if (spreadsheetId === undefined || spreadsheetId === id) {
        page.write(`data: ${JSON.stringify(event)}\n\n`);
      }
    }
  };
  const settle = (id: number, answer: Answer) => {
    questions.get(id)?.(answer);
    questions.delete(id);
    tell({ type: 'asked', id });
  };
  return {
    tell,
    settle,
    /** Keeps the response open for server-sent events. */
    add(response: ServerResponse, spreadsheetId: string) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.flushHeaders();
      pages.set(response, spreadsheetId);
      response.on('close', () => {
        pages.delete(response);
        if (pages.size > 0) return;
        for (const id of questions.keys()) settle(id, { button: 'CLOSE' });
      });
    },
    /** Asks the person; a dialog nobody can see any more counts as closed. */
    ask(question: Asked): Promise<Answer> {
      if (pages.size === 0) return Promise.resolve({ button: 'CLOSE' });
      asked += 1;
      const id = asked;
      return new Promise((resolve) => {
        questions.set(id, resolve);
        tell({ type: 'ask', id, asked: question });
      });
    },
    close() {
      for (const page of pages.keys()) page.end();
    },
  };
}

export type Viewers = ReturnType<typeof createViewers>;
