import { METADATA_KEY } from './requests';
import { cellText } from './sheet-cells';
import type { Book, BookSheet } from './types';

/** Our sheet with this role: by developer metadata, else by the identity in its first cell. */
export function findOwnSheet(book: Book, role: string): BookSheet | null {
  const sheets = book.sheets ?? [];
  const marked = sheets.find((sheet) =>
    (sheet.developerMetadata ?? []).some(
      (it) => it.metadataKey === METADATA_KEY && it.metadataValue === role,
    ),
  );
  return marked ?? sheets.find((sheet) => cellText(sheet, 0, 0) === role) ?? null;
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

  /** The same role gets the same id in every workbook, unless that id is taken. */
  id(role: string): number {
    let id = 17;
    for (let index = 0; index < role.length; index++) {
      id = (id * 31 + role.charCodeAt(index)) % 1_000_000_007;
    }
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
