import type { CellData } from '../cells';
import { readCell, sameContent } from '../sheet-cells';
import type { AddressBook, Place } from './addresses';
import { cellContent, contentKey, wantedCell } from './cell-data';
import type { PlacedCell } from './cell-runs';
import { cellChange } from './changes';
import type { PlacedSheet } from './placed-sheets';
import { emptiedCells } from './retired-rows';
import type { Addresses, BookChange, WantedCell } from './types';

/** What a formula needs to be written out: addresses as they will be and as they are. */
export interface Writing {
  after: AddressBook;
  before: AddressBook;
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
        contents.fresh.push(placedCell(sheet, wanted, at, writing));
        return;
      }
      const there = { row: rowLine.from, column: columnLine.from };
      const found = compare(sheet, wanted, { at, there }, writing);
      if (found.write) contents[found.write].push(placedCell(sheet, wanted, at, writing));
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

const written = (wanted: WantedCell, { separator }: Writing, at: Addresses): CellData =>
  cellContent(wanted, (formula) => formula(at), separator);

/** Written out only when it is sent: what is copied is not. */
function placedCell(
  sheet: PlacedSheet,
  wanted: WantedCell,
  at: Place,
  writing: Writing,
): PlacedCell {
  const { after } = writing;
  return {
    row: at.row,
    column: at.column,
    key: contentKey(wanted, (formula) => formula(after.relative(sheet, at))),
    content: () => written(wanted, writing, after.of(sheet, at)),
    look: wanted.look,
  };
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
  const said = written(wanted, writing, writing.after.of(sheet, place.at));
  // What is inserted moves the addresses in formulas that are there: they are compared as they are now.
  const now =
    wanted.is === 'formula' && writing.moved
      ? written(wanted, writing, writing.before.of(sheet, place.there))
      : said;
  if (sameContent(there, now)) return sameContent(now, said) ? {} : { write: 'values' };
  const told = (kind: BookChange['kind']) =>
    cellChange(kind, sheet, place.there, { there, wanted: said });
  if (wanted.is === 'input') return { change: told('suggestion-changed') };
  return {
    write: 'restored',
    change: told(wanted.is === 'formula' ? 'formula-restored' : 'text-restored'),
  };
}
