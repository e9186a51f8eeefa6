import { done, failed, type Outcome } from '../../../shared/outcome';
import type { Payload } from '../../protocol';

/** Selects a cell of the open workbook, so that the person sees it. */
export function goTo({ sheet, cell }: Payload<'goTo'>): Outcome<null> {
  const found = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet);
  if (!found) return failed({ code: 'addon.sheet.gone', place: { sheet } });
  found.getRange(cell).activate();
  return done(null);
}
