import type { Area } from '../store/model';
import { type InputCell, type Inputs, inputKey } from './inputs';

/** The formulas that lead back to themselves, with those that hang on them: Google answers #REF!. */
export function circularFormulas(inputs: Inputs): Set<InputCell> {
  const readers = new Map<InputCell, InputCell[]>();
  const unresolved = new Map<InputCell, number>();
  for (const cell of inputs.formulas) {
    const sources = (cell.formula?.reads ?? []).flatMap((area) => formulasIn(inputs, area));
    unresolved.set(cell, sources.length);
    for (const source of sources) {
      const known = readers.get(source);
      if (known) known.push(cell);
      else readers.set(source, [cell]);
    }
  }
  const ready = inputs.formulas.filter((cell) => unresolved.get(cell) === 0);
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
function formulasIn(inputs: Inputs, area: Area): InputCell[] {
  const { sheetId, startRow, endRow, startColumn, endColumn } = area;
  if ((endRow - startRow) * (endColumn - startColumn) > inputs.formulas.length) {
    return inputs.formulas.filter(
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
      if (cell?.formula) found.push(cell);
    }
  }
  return found;
}
