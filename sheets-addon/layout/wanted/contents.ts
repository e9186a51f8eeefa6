import type { CellData } from '../cells';
import { readCell, sameContent } from '../sheet-cells';
import type { AddressBook, Place } from './addresses';
import { contentKey, wantedCell } from './cell-data';
import type { PlacedCell } from './cell-runs';
import { cellChange } from './changes';
import type { PlacedSheet } from './placed-sheets';
import { emptiedCells } from './retired-rows';
import type { BookChange, WantedCell } from './types';
import type { WrittenContents } from './written-contents';

/** What formulas and cells say, as they will and as they do. */
export interface Writing {
  after: AddressBook;
  /** What cells say in the workbook as it will be, and as it is. */
  contents: { after: WrittenContents; before: WrittenContents };
  /** True when addresses change by what is inserted anywhere in the workbook. */
  moved: boolean;
  separator: ',' | ';';
}

/** The cells of a sheet that are to be written, row by row, from left to right. */
export interface Contents {
  /** New ones, blank ones among them. */
  fresh: PlacedCell[];
  /** Ours that somebody changed: what they say and how they look. */
  restored: PlacedCell[];
  /** What they say changes. */
  values: PlacedCell[];
  changes: BookChange[];
}

/** Finds what new rows and columns are filled with, and what is ours and was changed. */
export function sheetContents(sheet: PlacedSheet, writing: Writing): Contents {
  const contents: Contents = { fresh: [], restored: [], values: [], changes: [] };
  sheet.rows.lines.forEach((rowLine, row) => {
    if (rowLine.wanted === null && !takesReadyCells(sheet, row)) return;
    sheet.columns.lines.forEach((columnLine, column) => {
      if (columnLine.wanted === null) return;
      const wanted = wantedCell(sheet.wanted, rowLine.wanted, columnLine.wanted);
      if (!wanted) return;
      const at = { row, column };
      if (rowLine.from === null || columnLine.from === null) {
        contents.fresh.push(new WrittenCell(sheet, wanted, at, writing));
        return;
      }
      const there = { row: rowLine.from, column: columnLine.from };
      const found = compare(sheet, wanted, { at, there }, writing);
      if (found.write) contents[found.write].push(new WrittenCell(sheet, wanted, at, writing));
      if (found.change) contents.changes.push(found.change);
    });
  });
  contents.values.push(...emptiedCells(sheet));
  return contents;
}

/** Rows below the heads that are people's own or ready for them. */
function takesReadyCells({ wanted, frozenRows }: PlacedSheet, row: number): boolean {
  return wanted.newRows !== undefined && row >= frozenRows;
}

/** Written out, and its key made, only when it is sent: what is copied is not. */
class WrittenCell implements PlacedCell {
  readonly row: number;
  readonly column: number;
  private known: string | null = null;

  constructor(
    private readonly sheet: PlacedSheet,
    readonly wanted: WantedCell,
    at: Place,
    private readonly writing: Writing,
  ) {
    this.row = at.row;
    this.column = at.column;
  }

  get look(): WantedCell['look'] {
    return this.wanted.look;
  }

  get key(): string {
    this.known ??= contentKey(this.wanted, (formula) =>
      formula(this.writing.after.relative(this.sheet, this)),
    );
    return this.known;
  }

  content(): CellData {
    return this.writing.contents.after.at(this.sheet, this.wanted, this);
  }
}

interface Compared {
  write?: 'restored' | 'values';
  change?: BookChange;
}

/** What is wanted in a cell that is there: `at` is where it will stand, `there` where it stands now. */
function compare(
  sheet: PlacedSheet,
  wanted: WantedCell,
  place: { at: Place; there: Place },
  writing: Writing,
): Compared {
  if (!sheet.there || wanted.is === 'blank' || wanted.is === 'kept') return {};
  if (wanted.is === 'input' && wanted.suggested === null) return {};
  const there = readCell(sheet.there, place.there.row, place.there.column);
  const { after, before } = writing.contents;
  const said = after.at(sheet, wanted, place.at);
  // What is inserted moves the addresses in formulas that are there: they are compared as they are now.
  const now =
    wanted.is === 'formula' && writing.moved ? before.at(sheet, wanted, place.there) : said;
  if (sameContent(there, now)) return sameContent(now, said) ? {} : { write: 'values' };
  const told = (kind: BookChange['kind']) =>
    cellChange(kind, sheet, place.there, { there, wanted: said });
  if (wanted.is === 'input') return { change: told('suggestion-changed') };
  return {
    write: 'restored',
    change: told(wanted.is === 'formula' ? 'formula-restored' : 'text-restored'),
  };
}
