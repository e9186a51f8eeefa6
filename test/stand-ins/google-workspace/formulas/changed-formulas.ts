import type { Area } from '../store/model';
import { type InputCell, type Inputs, inputKey } from './inputs';

interface Place {
  sheetId: number;
  row: number;
  column: number;
}

/** Past so many changed cells it is quicker to compute everything. */
const manyChanges = 1000;

/** The formulas whose result may differ from `before`; undefined when that is not worth finding out. */
export function changedFormulas(before: Inputs, now: Inputs): Set<InputCell> | undefined {
  if (before.structure !== now.structure) return undefined;
  const waiting = changedPlaces(before, now);
  if (waiting.length > manyChanges) return undefined;
  const affected = new Set(
    now.formulas.filter(
      (cell) =>
        cell.formula?.volatile ||
        before.cells.get(inputKey(cell.sheetId, cell.row, cell.column))?.mark !== cell.mark,
    ),
  );
  waiting.push(...affected);
  const seen = new Set(waiting.map((place) => inputKey(place.sheetId, place.row, place.column)));
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    for (const cell of now.formulas) {
      if (affected.has(cell) || !cell.formula?.reads.some((area) => holds(area, place))) continue;
      affected.add(cell);
      const key = inputKey(cell.sheetId, cell.row, cell.column);
      if (!seen.has(key)) waiting.push(cell);
      seen.add(key);
    }
  }
  return affected;
}

function changedPlaces(before: Inputs, now: Inputs): Place[] {
  const changed: Place[] = [];
  for (const [key, cell] of now.cells) {
    if (before.cells.get(key)?.mark !== cell.mark) changed.push(cell);
  }
  for (const [key, cell] of before.cells) {
    if (!now.cells.has(key)) changed.push(cell);
  }
  return changed;
}

const holds = (area: Area, { sheetId, row, column }: Place): boolean =>
  area.sheetId === sheetId &&
  row >= area.startRow &&
  row < area.endRow &&
  column >= area.startColumn &&
  column < area.endColumn;
