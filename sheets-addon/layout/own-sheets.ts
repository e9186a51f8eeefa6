import { METADATA_KEY } from './requests';
import { cellText } from './sheet-cells';
import type { Book, BookSheet } from './types';

/** Our sheet with this role: by developer metadata, else by the identity in its first cell. */
export function findOwnSheet(book: Book, role: string): BookSheet | null {
  return sheetsWithRole(book).get(role)?.[0] ?? null;
}

/**
 * All sheets by role, in tab order, those with developer metadata before those that only have the
 * role in their first cell: a sheet that somebody copied may have both, or only the cell.
 */
export function sheetsWithRole(book: Book): Map<string, BookSheet[]> {
  const byRole = new Map<string, BookSheet[]>();
  const add = (role: string, sheet: BookSheet) => {
    const known = byRole.get(role);
    if (!known) byRole.set(role, [sheet]);
    else if (!known.includes(sheet)) known.push(sheet);
  };
  const sheets = book.sheets ?? [];
  for (const sheet of sheets) {
    for (const { metadataKey, metadataValue } of sheet.developerMetadata ?? []) {
      if (metadataKey === METADATA_KEY && metadataValue) add(metadataValue, sheet);
    }
  }
  for (const sheet of sheets) add(cellText(sheet, 0, 0), sheet);
  return byRole;
}

/** Gives out sheet ids and titles that nothing in the workbook has, without chance in it. */
export class NewSheetNames {
  private readonly ids: Set<number>;
  private readonly titles: Set<string>;

  constructor(book: Book) {
    const properties = (book.sheets ?? []).map((sheet) => sheet.properties ?? {});
    this.ids = new Set(properties.map(({ sheetId }) => sheetId ?? 0));
    this.titles = new Set(properties.map(({ title }) => (title ?? '').toLowerCase()));
  }

  /** The id that a sheet of this role gets where it is free: the same in every workbook. */
  static firstId(role: string): number {
    let id = 17;
    for (let index = 0; index < role.length; index++) {
      id = (id * 31 + role.charCodeAt(index)) % 1_000_000_007;
    }
    return id;
  }

  id(role: string): number {
    let id = NewSheetNames.firstId(role);
    while (this.ids.has(id)) id++;
    this.ids.add(id);
    return id;
  }

  /** `wanted` as a title that Sheets and Excel both take, with " (2)" and so on when it is taken. */
  title(wanted: string): string {
    const clean = wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    for (let count = 1; ; count++) {
      const ending = count === 1 ? '' : ` (${count})`;
      const title = clean.slice(0, LONGEST_TITLE - ending.length) + ending;
      if (this.titles.has(title.toLowerCase())) continue;
      this.titles.add(title.toLowerCase());
      return title;
    }
  }
}

/** Excel's limit; Sheets takes more. */
const LONGEST_TITLE = 31;
