import { readCell, sameContent } from '../sheet-cells';
import type { BookSheet, Request } from '../types';
import type { AddressBook, Place } from './addresses';
import { cellData, wantedCell } from './cell-data';
import { type PlacedCell, VALUE_ONLY, WHOLE_CELL, writeRuns } from './cell-runs';
import { cellChange } from './changes';
import type { PlacedSheet } from './placed-sheets';
import { emptiedCells } from './retired-rows';
import type { BookChange, Reconciled, WantedCell } from './types';

/** What a formula needs to be written out: addresses as they will be and as they are. */
export interface Writing {
  after: AddressBook;
  before: AddressBook;
  /** True when addresses change by what is inserted anywhere in the workbook. */
  moved: boolean;
  separator: ',' | ';';
}

/** Fills new rows and columns, and writes again what is ours and was changed. */
export function sheetContents(sheet: PlacedSheet, writing: Writing): Reconciled {
  const whole: PlacedCell[] = [];
  const values: PlacedCell[] = [];
  const changes: BookChange[] = [];
  sheet.rows.lines.forEach((rowLine, row) => {
    if (rowLine.wanted === null && !takesReadyCells(sheet, row)) return;
    sheet.columns.lines.forEach((columnLine, column) => {
      if (columnLine.wanted === null) return;
      const wanted = wantedCell(sheet.wanted, rowLine.wanted, columnLine.wanted);
      if (!wanted) return;
      const now = (): PlacedCell => ({
        row,
        column,
        cell: written(wanted, sheet, { row, column }, writing),
      });
      if (!sheet.there || rowLine.from === null || columnLine.from === null) {
        whole.push(now());
        return;
      }
      const place = { row: rowLine.from, column: columnLine.from };
      const found = compare(sheet.there, sheet, wanted, place, now, writing);
      if (found.write === 'whole') whole.push(now());
      if (found.write === 'value') values.push(now());
      if (found.change) changes.push(found.change);
    });
  });
  values.push(...emptiedCells(sheet));
  const requests: Request[] = [
    ...writeRuns(sheet.sheetId, whole, WHOLE_CELL),
    ...writeRuns(sheet.sheetId, values, VALUE_ONLY),
  ];
  return { requests, changes };
}

/** Rows below the heads that are people's own or ready for them. */
function takesReadyCells({ wanted, frozenRows }: PlacedSheet, row: number): boolean {
  return wanted.newRows !== undefined && row >= frozenRows;
}

function written(wanted: WantedCell, sheet: PlacedSheet, place: Place, writing: Writing) {
  const addresses = writing.after.of(sheet, place);
  return cellData(wanted, (formula) => formula(addresses), writing.separator);
}

interface Compared {
  write?: 'whole' | 'value';
  change?: BookChange;
}

/** A cell that is there beside the one that is wanted; `place` is where it stands now. */
function compare(
  there: BookSheet,
  sheet: PlacedSheet,
  wanted: WantedCell,
  place: Place,
  now: () => PlacedCell,
  writing: Writing,
): Compared {
  if (wanted.is === 'blank' || wanted.is === 'kept') return {};
  if (wanted.is === 'input' && wanted.suggested === null) return {};
  const cell = readCell(there, place.row, place.column);
  const { cell: after } = now();
  if (sameContent(cell, after)) return {};
  const said = { there: cell, wanted: after };
  if (wanted.is === 'input')
    return { change: cellChange('suggestion-changed', sheet, place, said) };
  if (wanted.is !== 'formula') {
    return { write: 'whole', change: cellChange('text-restored', sheet, place, said) };
  }
  // The formula is as it was made, and only the addresses in it move with what is inserted.
  if (writing.moved && sameContent(cell, formulaBefore(wanted, sheet, place, writing))) {
    return { write: 'value' };
  }
  return { write: 'whole', change: cellChange('formula-restored', sheet, place, said) };
}

function formulaBefore(
  wanted: WantedCell,
  sheet: PlacedSheet,
  place: Place,
  { before, separator }: Writing,
) {
  const addresses = before.of(sheet, place);
  return cellData(wanted, (formula) => formula(addresses), separator);
}
