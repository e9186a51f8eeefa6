import {
  type IWorkbookData,
  LifecycleStages,
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
  /** Resolves once the first workbook is drawn and the grid listens to mouse and keys. */
  steady: Promise<void>;
  selection(): PageSelection;
  select(selection: PageSelection): void;
  focus(): void;
  /** What a cell of the sheet in view shows, and where it stands before any scrolling. */
  look(a1: string): { text: string; x: number; y: number; width: number; height: number };
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
    sheets: {
      autoHeightForMergedCells: true,
      disableForceStringAlert: true,
      disableForceStringMark: true,
    },
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
  /** What could not be shown while somebody was typing into a cell. */
  let isHeldBack = false;
  let isTyping = false;
  let typed: { row: number; column: number; text: string } | null = null;

  api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
    typed = isConfirm ? { row, column, text: value.toPlainText().replace(/\r?\n$/, '') } : null;
  });
  api.addEvent(api.Event.SheetEditStarted, () => {
    isTyping = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    isTyping = false;
    if (isHeldBack) on.unsupported();
    isHeldBack = false;
  });
  // What the store shows for a formula stays, although the grid would rather have it computed.
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.options?.fromFormula) event.cancel = true;
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
  /** Where a script sent the person, on a sheet that it has made and the grid does not show yet. */
  let awaited: PageSelection | null = null;
  /** False while there is no such sheet. */
  const goTo = ({ sheetId, range }: PageSelection): boolean => {
    const sheet = workbook()?.getSheetBySheetId(String(sheetId));
    if (!sheet) return false;
    if (sheet.isSheetHidden()) return true;
    sheet.activate();
    sheet.getRange(range).activate();
    return true;
  };
  const select = (selection: PageSelection) => {
    awaited = goTo(selection) ? null : selection;
  };
  /** Gives the rows that grow with their text their height; Univer measures the sheet in view. */
  const growRows = () => {
    const sheet = workbook()?.getActiveSheet();
    if (!sheet) return;
    const before = showing;
    showing = 'ours';
    for (const row of growingRows(shown?.sheets[sheet.getSheetId()]))
      sheet.setRowAutoHeight(row, 1);
    showing = before;
  };
  api.addEvent(api.Event.ActiveSheetChanged, growRows);
  const steady = new Promise<void>((isSteady) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== LifecycleStages.Steady) return;
      growRows();
      isSteady();
    });
  });

  const rebuild = (data: IWorkbookData) => {
    const before = workbook() ? selection() : null;
    const old = workbook();
    if (old) api.disposeUnit(old.getId());
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, structuredClone(data));
    if (before) goTo(before);
    if (awaited) select(awaited);
  };
  return {
    steady,
    selection,
    select,
    focus: () => document.querySelector<HTMLElement>('[data-u-comp=editor]')?.focus(),
    look(a1) {
      const range = workbook()?.getActiveSheet().getRange(a1);
      if (!range) throw new Error('No workbook is shown.');
      const canvas = document.querySelector('canvas[id^=univer-sheet-main]');
      const { left = 0, top = 0 } = canvas?.getBoundingClientRect() ?? {};
      const { x, y, width, height } = range.getCellRect();
      return { text: range.getDisplayValue(), x: left + x, y: top + y, width, height };
    },
    show(data, how) {
      const patches = shown && how === 'changes' ? cellPatches(shown, data) : null;
      if (patches === null && isTyping) {
        // A grid built anew has no place for the open cell: the person would be at another sheet.
        isHeldBack = true;
        return;
      }
      showing = 'ours';
      if (patches) for (const patch of patches) api.syncExecuteCommand(SET_CELLS, patch);
      else rebuild(data);
      shown = data;
      growRows();
      showing = 'theirs';
    },
  };
}

const growingRows = (sheet: IWorkbookData['sheets'][string] | undefined): number[] =>
  Object.entries(sheet?.rowData ?? {}).flatMap(([row, data]) => (data?.ia ? [Number(row)] : []));
