import { z } from 'zod';
import type { AppsScriptHost } from '../host';
import type { Caller } from '../store-types';
import { enterEdit } from './entered-edit';
import type { PageReply } from './messages';
import type { Viewers } from './viewers';

const selection = z.object({ sheetId: z.number(), range: z.string() });
const cell = z.object({ row: z.number(), column: z.number(), text: z.string() });

/** What an open page may ask for. */
const commandSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('edit'),
    edit: z.object({ sheetId: z.number(), cells: z.array(cell) }),
  }),
  z.object({
    do: z.literal('run'),
    functionName: z.string(),
    args: z.array(z.unknown()),
    selection,
  }),
  z.object({ do: z.literal('menu'), label: z.string(), selection }),
  z.object({
    do: z.literal('answer'),
    id: z.number(),
    answer: z.object({ button: z.string(), text: z.string().default('') }),
  }),
  z.object({ do: z.literal('close-sidebar') }),
  z.object({ do: z.literal('close-modal') }),
]);

interface Surroundings {
  host: AppsScriptHost;
  viewers: Viewers;
  /** On whose behalf the grid edits. */
  caller: Caller;
  /** Her e-mail. */
  person: string;
}

/** Does what a page asks; a refusal or a script's error is an answer too. */
export async function obey(
  around: Surroundings,
  spreadsheetId: string,
  body: unknown,
): Promise<PageReply> {
  try {
    return { ok: true, value: (await carryOut(around, spreadsheetId, body)) ?? null };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, name: error.name, message: error.message };
  }
}

async function carryOut(
  { host, viewers, caller, person }: Surroundings,
  spreadsheetId: string,
  body: unknown,
): Promise<unknown> {
  const command = commandSchema.parse(body);
  switch (command.do) {
    case 'edit':
      return enterEdit(host, spreadsheetId, command.edit, { caller, person });
    case 'run':
      host.select(command.selection);
      return host.run(command.functionName, ...command.args);
    case 'menu':
      host.select(command.selection);
      return host.clickMenu(command.label);
    case 'answer':
      return viewers.settle(command.id, command.answer);
    case 'close-sidebar':
      return host.closeSidebar();
    case 'close-modal':
      return host.closeModal();
  }
}
