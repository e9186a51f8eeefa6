import type { Candidate } from './candidates';
import { NEGLIGIBLE } from './extra-words';
import type { ColumnReading, ControlReading } from './readings';
import { WEIGHTS } from './weights';

/** All pairs of columns and controls. */
export interface Grid {
  columns: ColumnReading[];
  controls: ControlReading[];
  /** By column, then control. */
  cells: Candidate[][];
}

/** Of several forms the one that takes most columns is meant; the others give way to it. */
export function preferMainForm(grid: Grid): Grid {
  const forms = [...new Set(grid.controls.map(({ control }) => control.form))];
  if (forms.length < 2) return grid;
  const weightOf = (form: string | undefined) =>
    grid.cells.filter((row) =>
      row.some(
        (cell, at) => cell.score >= WEIGHTS.certain && grid.controls[at]?.control.form === form,
      ),
    ).length;
  const weights = forms.map(weightOf);
  const main = forms[weights.indexOf(Math.max(...weights))];
  const cells = grid.cells.map((row) =>
    row.map((cell, at) =>
      grid.controls[at]?.control.form === main ? cell : lower(cell, WEIGHTS.inOtherForm),
    ),
  );
  return { ...grid, cells };
}

/**
 * "Sáng › Trực" goes under "Buổi sáng", if anything there suits it: what stands under other
 * headings gives way.
 */
export function preferSameHeading(grid: Grid): Grid {
  const cells = grid.cells.map((row, at) => {
    const column = grid.columns[at];
    if (column === undefined || column.headings.length === 0) return row;
    const isUnder = grid.controls.map((control) => sharesHeading(column, control));
    const suits = row.some(({ score }, place) => isUnder[place] && score >= WEIGHTS.offered);
    if (!suits) return row;
    return row.map((cell, place) =>
      isUnder[place] ? cell : lower(cell, WEIGHTS.underOtherHeading),
    );
  });
  return { ...grid, cells };
}

function sharesHeading({ headings }: ColumnReading, { context }: ControlReading): boolean {
  return headings.some(
    ({ plain, weight }) => weight > NEGLIGIBLE && context.some((other) => other.plain === plain),
  );
}

function lower(cell: Candidate, factor: number): Candidate {
  return cell.score === 0 ? cell : { ...cell, score: cell.score * factor };
}
