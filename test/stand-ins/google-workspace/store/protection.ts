import type { sheets_v4 } from '@googleapis/sheets';
import { areaWithin, contains, overlap } from './areas';
import { invalid } from './errors';
import type { Area, StoredSheet } from './model';

/** Who edits: the owner, who may edit everything, or a person named by e-mail address. */
export type Editor = { role: 'owner' } | { role: 'person'; email: string };

export const owner: Editor = { role: 'owner' };

const mayEdit = (range: sheets_v4.Schema$ProtectedRange, editor: Editor): boolean =>
  editor.role === 'owner' ||
  range.warningOnly === true ||
  (range.editors?.users ?? []).some((user) => user.toLowerCase() === editor.email.toLowerCase());

/** Refuses an edit of `area` by somebody whom a protected range keeps out. */
export function refuseProtected(sheet: StoredSheet, area: Area, editor: Editor): void {
  for (const range of sheet.protectedRanges) {
    if (mayEdit(range, editor)) continue;
    const guarded = areaWithin(sheet, range.range ?? {});
    if (!guarded || !overlap(guarded, area)) continue;
    const open = (range.unprotectedRanges ?? []).some((free) => {
      const freeArea = areaWithin(sheet, free);
      return freeArea !== undefined && contains(freeArea, intersection(guarded, area));
    });
    if (!open) throw protectedRefusal();
  }
}

const intersection = (a: Area, b: Area): Area => ({
  sheetId: a.sheetId,
  startRow: Math.max(a.startRow, b.startRow),
  endRow: Math.min(a.endRow, b.endRow),
  startColumn: Math.max(a.startColumn, b.startColumn),
  endColumn: Math.min(a.endColumn, b.endColumn),
});

const protectedRefusal = () =>
  invalid(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
