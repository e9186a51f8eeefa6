import type { IWorkbookData } from '@univerjs/core';
import type { Answer, Asked, HostEvent, ScriptMenu, ShownHtml } from '../host/types';

/** What the server tells an open page, one JSON object per server-sent event. */
export type PageEvent =
  | HostEvent
  | { type: 'workbook' }
  | { type: 'ask'; id: number; asked: Asked }
  | { type: 'asked'; id: number };

/** A page's first look at a workbook. */
export interface OpenedWorkbook {
  workbook: IWorkbookData;
  menus: ScriptMenu[];
  sidebar: ShownHtml | null;
  /** E-mail of the person who edits. */
  person: string;
}

/** Cells that the person changed; texts are what was typed. */
export interface CellEdit {
  sheetId: number;
  cells: { row: number; column: number; text: string }[];
}

export interface PageSelection {
  sheetId: number;
  range: string;
}

export type PageCommand =
  | { do: 'edit'; edit: CellEdit }
  | { do: 'run'; functionName: string; args: unknown[]; selection: PageSelection }
  | { do: 'menu'; label: string; selection: PageSelection }
  | { do: 'answer'; id: number; answer: Answer }
  | { do: 'close-sidebar' }
  | { do: 'close-modal' };

export type PageReply = { ok: true; value: unknown } | { ok: false; name: string; message: string };

/** What the sidebar's frame asks of the page around it. */
export type FrameRequest =
  | { standIn: 'run'; id: number; functionName: string; args: unknown[] }
  | { standIn: 'close' }
  | { standIn: 'focus-editor' };

/** The page's answer to a `run`. */
export interface FrameAnswer {
  standIn: 'answer';
  id: number;
  reply: PageReply;
}
