import {
  type Cell,
  type CellStyle,
  calculateRowHeight,
  type WriteOptions,
  type WriteSheet,
} from 'hucre/xlsx';
import { keepUnderscores } from '../package/xml';
import { STYLE } from './style';

/** A cell that is always text, whatever it begins with. */
export function textCell(text: string, style: CellStyle = STYLE.text): Partial<Cell> {
  return text === ''
    ? { type: 'empty', value: null, style }
    : { type: 'string', value: keepUnderscores(text), style };
}

export function countCell(value: number): Partial<Cell> {
  return { type: 'number', value, style: STYLE.count };
}

/** A score of 0–100; a dash where nothing could be checked. */
export function scoreCell(score: number | null): Partial<Cell> {
  return score === null
    ? textCell('–', STYLE.none)
    : { type: 'number', value: score, style: STYLE.score };
}

/** Points; our texts are 10 points high. */
const FONT_SIZE = 10;
const LINE_HEIGHT = 15;
/** Lays rows of cells under each other in columns of these widths (in characters). */
export class SheetWriter {
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly heights = new Map<number, { height: number }>();
  private next = 0;

  constructor(private readonly widths: readonly number[]) {}

  /** Zero-based number of the next row. */
  get nextRow(): number {
    return this.next;
  }

  row(cells: readonly Partial<Cell>[] = []): void {
    for (const [column, cell] of cells.entries()) this.cells.set(`${this.next},${column}`, cell);
    const height = this.heightOf(cells);
    if (height > LINE_HEIGHT) this.heights.set(this.next, { height });
    this.next += 1;
  }

  /** Programs take the height that stands in the file: wrapped text needs room made for it. */
  private heightOf(cells: readonly Partial<Cell>[]): number {
    const wrapped = cells.map(({ value, style }) => (style?.alignment?.wrapText ? value : null));
    return calculateRowHeight(
      wrapped.map((value) => value ?? null),
      {
        fontSize: FONT_SIZE,
        wrapText: true,
        columnWidths: [...this.widths],
      },
    );
  }

  header(names: readonly string[]): void {
    this.row(names.map((name) => textCell(name, STYLE.header)));
  }

  /** A4 landscape, as wide as the page, page x/y; rows down to the header stay in sight. */
  finish(name: string, repeated: { headerRow: number } | null): WriteSheet {
    return {
      name,
      columns: this.widths.map((width) => ({ width })),
      rows: [],
      cells: this.cells,
      rowDefs: this.heights,
      ...(repeated && { freezePane: { rows: repeated.headerRow + 1 } }),
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: '&C&P/&N' },
    };
  }
}

/**
 * The names by which programs know the header row to repeat on every page. The library's own setting
 * writes sheet names without the quotes that names with spaces need.
 */
export function repeatedHeaders(
  sheets: readonly WriteSheet[],
): NonNullable<WriteOptions['namedRanges']> {
  return sheets.flatMap(({ name, freezePane }) =>
    freezePane?.rows === undefined
      ? []
      : [
          {
            name: '_xlnm.Print_Titles',
            scope: name,
            range: `'${name.replace(/'/g, "''")}'!$${freezePane.rows}:$${freezePane.rows}`,
          },
        ],
  );
}
