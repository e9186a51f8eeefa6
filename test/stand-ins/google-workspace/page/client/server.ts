import type { OpenedWorkbook, PageCommand, PageEvent, PageReply } from '../messages';

/** The stand-in's server, for the workbook this page is about. */
export function connectServer(spreadsheetId: string) {
  const api = `/api/${encodeURIComponent(spreadsheetId)}`;
  return {
    async workbook(): Promise<OpenedWorkbook> {
      const response = await fetch(`${api}/workbook`);
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as OpenedWorkbook;
    },
    async send(command: PageCommand): Promise<PageReply> {
      const response = await fetch(`${api}/command`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(command),
      });
      return (await response.json()) as PageReply;
    },
    listen(on: (event: PageEvent) => void) {
      const events = new EventSource(`${api}/events`);
      events.onmessage = ({ data }) => on(JSON.parse(data as string) as PageEvent);
    },
  };
}

export type Server = ReturnType<typeof connectServer>;
