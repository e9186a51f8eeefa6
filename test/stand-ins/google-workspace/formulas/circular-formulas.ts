import type { Area } from '../store/model';
import { type InputCell, type Inputs, inputKey } from './inputs';

/**
 * Those of `formulas` that lead back to themselves, with those that hang on them: Google answers
 * #REF!. Only ways through `formulas` are followed.
 */
export function circularFormulas(inputs: Inputs, formulas: ReadonlySet<InputCell>): Set<InputCell> {
  const readers = new Map<InputCell, InputCell[]>();
  const unresolved = new Map<InputCell, number>();
  for (const cell of formulas) {
    const sources = (cell.formula?.reads ?? []).flatMap((area) =>
      formulasIn(inputs, area, formulas),
    );
    unresolved.set(cell, sources.length);
    for (const source of sources) {
      const known = readers.get(source);
      if (known) known.push(cell);
      else readers.set(source, [cell]);
    }
  }
  const ready = [...formulas].filter((cell) => unresolved.get(cell) === 0);
  for (let cell = ready.pop(); cell; cell = ready.pop()) {
    unresolved.delete(cell);
    for (const reader of readers.get(cell) ?? []) {
      const left = (unresolved.get(reader) ?? 0) - 1;
      unresolved.set(reader, left);
      if (left === 0) ready.push(reader);
    }
  }
  return new Set(unresolved.keys());
}

/** The formula cells in `area`, looked for whichever way is shorter. */
function formulasIn(inputs: Inputs, area: Area, formulas: ReadonlySet<InputCell>): InputCell[] {
  const { sheetId, startRow, endRow, startColumn, endColumn } = area;
  if ((endRow - startRow) * (endColumn - startColumn) > formulas.size) {
    return [...formulas].filter(
      (cell) =>
        cell.sheetId === sheetId &&
        cell.row >= startRow &&
        cell.row < endRow &&
        cell.column >= startColumn &&
        cell.column < endColumn,
    );
  }
  const found: InputCell[] = [];
  for (let row = startRow; row < endRow; row++) {
    for (let column = startColumn; column < endColumn; column++) {
      const cell = inputs.cells.get(inputKey(sheetId, row, column));
      if (cell && formulas.has(cell)) found.push(cell);
    }
  }
  return found;
}
