import type { CellData } from '../cells';
import { readCell, sameContent } from '../sheet-cells';
import type { Request } from '../types';
import type { AddressBook, Place } from './addresses';
import { cellContent, wantedCell } from './cell-data';
import { type PlacedCell, writeContents, writeLooks, writeValues } from './cell-runs';
import { cellChange } from './changes';
import type { PlacedSheet } from './placed-sheets';
import { emptiedCells } from './retired-rows';
import type { Addresses, BookChange, Reconciled, WantedCell } from './types';

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
      const cell = written(wanted, writing, writing.after.of(sheet, { row, column }));
      if (rowLine.from === null || columnLine.from === null) {
        whole.push({ row, column, cell, look: wanted.look });
        return;
      }
      const place = { row: rowLine.from, column: columnLine.from };
      const found = compare(sheet, wanted, cell, place, writing);
      if (found.write === 'whole') whole.push({ row, column, cell, look: wanted.look });
      if (found.write === 'value') values.push({ row, column, cell });
      if (found.change) changes.push(found.change);
    });
  });
  values.push(...emptiedCells(sheet));
  const requests: Request[] = [
    ...writeContents(sheet.sheetId, whole),
    ...writeLooks(sheet.sheetId, whole),
    ...writeValues(sheet.sheetId, values),
  ];
  return { requests, changes };
}

/** Rows below the heads that are people's own or ready for them. */
function takesReadyCells({ wanted, frozenRows }: PlacedSheet, row: number): boolean {
  return wanted.newRows !== undefined && row >= frozenRows;
}

const written = (wanted: WantedCell, { separator }: Writing, at: Addresses): CellData =>
  cellContent(wanted, (formula) => formula(at), separator);

interface Compared {
  write?: 'whole' | 'value';
  change?: BookChange;
}

/** A cell that is there beside `said`, what is wanted in it; `place` is where it stands now. */
function compare(
  sheet: PlacedSheet,
  wanted: WantedCell,
  said: CellData,
  place: Place,
  writing: Writing,
): Compared {
  if (!sheet.there || wanted.is === 'blank' || wanted.is === 'kept') return {};
  if (wanted.is === 'input' && wanted.suggested === null) return {};
  const there = readCell(sheet.there, place.row, place.column);
  // What is inserted moves the addresses in formulas that are there: they are compared as they are now.
  const now =
    wanted.is === 'formula' && writing.moved
      ? written(wanted, writing, writing.before.of(sheet, place))
      : said;
  if (sameContent(there, now)) return sameContent(now, said) ? {} : { write: 'value' };
  const told = (kind: BookChange['kind']) =>
    cellChange(kind, sheet, place, { there, wanted: said });
  if (wanted.is === 'input') return { change: told('suggestion-changed') };
  return {
    write: 'whole',
    change: told(wanted.is === 'formula' ? 'formula-restored' : 'text-restored'),
  };
}
