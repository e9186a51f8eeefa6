import { randomBytes, randomInt } from 'node:crypto';
import type { sheets_v4 } from '@googleapis/sheets';
import { invalid } from './errors';
import { localeNamed } from './locales';
import type { StoredSheet, StoredWorkbook } from './model';

/** The most cells a workbook may have, over all its sheets. */
const cellLimit = 10_000_000;

/** An unused id for a sheet, a protected range or a metadata item. */
export function freshId(used: Iterable<number>): number {
  const taken = new Set(used);
  for (;;) {
    const id = randomInt(1, 2 ** 31 - 1);
    if (!taken.has(id)) return id;
  }
}

/** An empty sheet with `properties`, 1,000 rows by 26 columns unless they say otherwise. */
export function newSheet(
  properties: sheets_v4.Schema$SheetProperties,
  given: { sheetId: number; title: string },
): StoredSheet {
  if (properties.sheetType && properties.sheetType !== 'GRID') {
    throw invalid(`Sheet type ${properties.sheetType} is not supported`);
  }
  const grid = properties.gridProperties ?? {};
  return {
    ...given,
    hidden: properties.hidden ?? false,
    rightToLeft: properties.rightToLeft ?? false,
    ...tabColor(properties),
    grid: {
      rowCount: grid.rowCount ?? 1000,
      columnCount: grid.columnCount ?? 26,
      frozenRowCount: grid.frozenRowCount ?? 0,
      frozenColumnCount: grid.frozenColumnCount ?? 0,
      hideGridlines: grid.hideGridlines ?? false,
    },
    rows: [],
    rowDimensions: [],
    columnDimensions: [],
    merges: [],
    conditionalFormats: [],
    protectedRanges: [],
  };
}

/** The tab's colour in its one stored form. */
export function tabColor(
  properties: sheets_v4.Schema$SheetProperties,
): Pick<StoredSheet, 'tabColorStyle'> {
  if (properties.tabColorStyle) return { tabColorStyle: properties.tabColorStyle };
  return properties.tabColor ? { tabColorStyle: { rgbColor: properties.tabColor } } : {};
}

/** An empty workbook with the properties of `body`; its sheets are added by the caller. */
export function newWorkbook(body: sheets_v4.Schema$Spreadsheet): StoredWorkbook {
  const properties = body.properties ?? {};
  const locale = properties.locale ?? 'en_US';
  localeNamed(locale);
  return {
    version: 1,
    spreadsheetId: randomBytes(33).toString('base64url'),
    properties: {
      title: properties.title ?? 'Untitled spreadsheet',
      locale,
      timeZone: properties.timeZone ?? 'Etc/GMT',
      autoRecalc: properties.autoRecalc ?? 'ON_CHANGE',
      ...(properties.defaultFormat ? { defaultFormat: properties.defaultFormat } : {}),
    },
    sheets: [],
    namedRanges: [],
    developerMetadata: [],
  };
}

/** Refuses a workbook that has grown past the limit. */
export function refuseTooLarge(workbook: StoredWorkbook): void {
  const cells = workbook.sheets.reduce(
    (sum, { grid }) => sum + grid.rowCount * grid.columnCount,
    0,
  );
  if (cells > cellLimit) {
    throw invalid(
      `This action would increase the number of cells in the workbook above the limit of ${cellLimit} cells.`,
    );
  }
}
