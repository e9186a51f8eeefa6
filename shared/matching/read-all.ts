import { alignHeadings } from './aligned-headings';
import { legibleColumns, legibleControls } from './legible';
import {
  type ColumnReading,
  type Layout,
  type Readings,
  readColumn,
  readControl,
  readForm,
} from './readings';
import { alignSeries } from './series';
import { commonWords } from './topics';
import { numberTurns } from './turns';
import type { Control, MatchColumn } from './types';

/** Reads a table and a form, everything in them in the light of the rest. */
export function readAll(
  columns: readonly MatchColumn[],
  controls: readonly Control[],
  layout: Layout,
): Readings {
  const legible = legibleControls(controls, layout);
  const form = readForm(legible);
  const read = aboutTheTable(legibleColumns(columns).map(readColumn));
  const controlsRead = legible.map((control) => readControl(control, form));
  const numbered = numberTurns(read, controlsRead);
  return alignSeries(alignHeadings({ columns: read, controls: numbered, layout }));
}

/** Words that come again and again in the headers of a table tell none of its columns apart. */
function aboutTheTable(columns: readonly ColumnReading[]): ColumnReading[] {
  const common = commonWords(columns.map(({ phrase }) => phrase));
  return columns.map((column) => ({ ...column, topics: new Set([...column.topics, ...common]) }));
}
