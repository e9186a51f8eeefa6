import { NewSheetNames, sheetsWithRole } from '../own-sheets';
import type { Book, BookSheet } from '../types';
import type { WantedSheet } from './types';

/** A wanted sheet and the sheet that it is, or will be. */
export interface OwnSheet {
  wanted: WantedSheet;
  sheetId: number;
  /** What people call it: a sheet that is there keeps the name it has. */
  title: string;
  /** Null when it is to be made. */
  there: BookSheet | null;
  /** Sheets that somebody copied from it. */
  copies: BookSheet[];
}

/** Finds each wanted sheet by its role, or gives it an id and a title that are free. */
export function ownSheets(book: Book, wanted: readonly WantedSheet[]): OwnSheet[] {
  const names = new NewSheetNames(book);
  const byRole = sheetsWithRole(book);
  return wanted.map((sheet) => {
    const candidates = byRole.get(sheet.role) ?? [];
    const firstId = NewSheetNames.firstId(sheet.role);
    const there =
      candidates.find(({ properties }) => properties?.sheetId === firstId) ?? candidates[0];
    return there
      ? {
          wanted: sheet,
          sheetId: there.properties?.sheetId ?? 0,
          title: there.properties?.title ?? '',
          there,
          copies: candidates.filter((it) => it !== there),
        }
      : {
          wanted: sheet,
          sheetId: names.id(sheet.role),
          title: names.title(sheet.title),
          there: null,
          copies: [],
        };
  });
}
