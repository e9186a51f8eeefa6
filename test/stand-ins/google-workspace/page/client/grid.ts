import {
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  UniverFormulaEnginePlugin,
  UniverSheetsCorePreset,
  UniverSheetsPlugin,
} from '@univerjs/preset-sheets-core';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import type { CellEdit, PageSelection } from '../messages';
import { cellPatches, forgetCells } from './cell-patches';
import { readEdit } from './edits';

export interface Grid {
  /** `changes` patches what differs from the last showing; `anew` builds the grid again. */
  show(workbook: IWorkbookData, how: 'changes' | 'anew'): void;
  selection(): PageSelection;
  select(selection: PageSelection): void;
  focus(): void;
}

const SET_CELLS = 'sheet.mutation.set-range-values';

/** Changes of the grid that are its own affair: they never have to reach the workbook. */
const OWN_AFFAIR =
  /row-auto-height|row-height|col-width|rich-text|formula|numfmt|set-range-protect/;

/**
 * Univer's grid as a view of the stored workbook: it computes nothing, tells every change of cells,
 * and asks to be shown anew after a change that the stand-in does not carry to the store.
 */
export function createGrid(
  container: string,
  on: { edit(edit: CellEdit): void; unsupported(): void },
): Grid {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: viVN },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    formulaBar: true,
    footer: {
      sheetBar: true,
      statisticBar: false,
      menus: false,
      zoomSlider: false,
      addSheetButtonConfig: { show: false },
    },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const entry of preset.plugins) {
    if (!entry) continue;
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    const computes = plugin === UniverFormulaEnginePlugin || plugin === UniverSheetsPlugin;
    univer.registerPlugin(plugin, computes ? { ...config, notExecuteFormula: true } : config);
  }
  const api = FUniver.newAPI(univer);
  let shown: IWorkbookData | null = null;
  let showing: 'ours' | 'theirs' = 'theirs';
  let typed: { row: number; column: number; text: string } | null = null;

  api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
    typed = isConfirm ? { row, column, text: value.toPlainText().replace(/\r?\n$/, '') } : null;
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (showing === 'ours' || !id.startsWith('sheet.mutation.') || OWN_AFFAIR.test(id)) return;
    if (id !== SET_CELLS) return on.unsupported();
    const edit = readEdit(params, typed);
    typed = null;
    if (!edit) return on.unsupported();
    if (shown) forgetCells(shown, edit);
    on.edit(edit);
  });

  const workbook = () => api.getActiveWorkbook();
  const selection = (): PageSelection => {
    const sheet = workbook()?.getActiveSheet();
    return {
      sheetId: Number(sheet?.getSheetId() ?? 0),
      range: sheet?.getActiveRange()?.getA1Notation() ?? 'A1',
    };
  };
  const select = ({ sheetId, range }: PageSelection) => {
    const sheet = workbook()?.getSheetBySheetId(String(sheetId));
    if (!sheet || sheet.isSheetHidden()) return;
    sheet.activate();
    sheet.getRange(range).activate();
  };
  const rebuild = (data: IWorkbookData) => {
    const before = workbook() ? selection() : null;
    const old = workbook();
    if (old) api.disposeUnit(old.getId());
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, structuredClone(data));
    if (before) select(before);
  };
  return {
    selection,
    select,
    focus: () => document.querySelector<HTMLElement>('[data-u-comp=editor]')?.focus(),
    show(data, how) {
      showing = 'ours';
      const patches = shown && how === 'changes' ? cellPatches(shown, data) : null;
      if (patches) for (const patch of patches) api.syncExecuteCommand(SET_CELLS, patch);
      else rebuild(data);
      shown = data;
      showing = 'theirs';
    },
  };
}
