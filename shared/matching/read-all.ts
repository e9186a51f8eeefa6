import { alignHeadings } from './aligned-headings';
import { completeHeaders } from './completed-by-headings';
import { markFormer } from './former';
import { legibleColumns, legibleControls } from './legible';
import { carryOwners } from './persons/carried-owners';
import { nameByHeadings } from './persons/named-by-headings';
import { nameOrganisations } from './persons/organisations';
import { nameOwn } from './persons/own-names';
import { nameStandIns, tellRegistrants, tellTeachers } from './persons/stand-ins';
import {
  type ColumnReading,
  type Layout,
  type Readings,
  readColumn,
  readControl,
  readForm,
} from './readings';
import { alignSeries } from './series';
import { withoutSoleNumbers } from './sole-numbers';
import { commonWords } from './topics';
import { numberLetters, numberTurns } from './turns';
import type { Control, MatchColumn } from './types';

/** Reads a table and a form, everything in them in the light of the rest. */
export function readAll(
  columns: readonly MatchColumn[],
  controls: readonly Control[],
  layout: Layout,
): Readings {
  const legible = legibleControls(controls, layout);
  const form = readForm(legible);
  const registered = tellRegistrants(legibleColumns(columns).map(readColumn));
  const read = markFormer(aboutTheTable(registered));
  const controlsRead = tellRegistrants(legible.map((control) => readControl(control, form)));
  const completed = completeHeaders({ columns: read, controls: controlsRead, layout });
  const told = nameOwn(nameStandIns(nameByHeadings(tellTeachers(completed))));
  const followed = carryOwners(numberLetters(told.columns, told.controls));
  const numbered = numberTurns(followed, told.controls);
  const aligned = alignSeries(alignHeadings({ columns: followed, controls: numbered, layout }));
  return withoutSoleNumbers(nameOrganisations(aligned));
}

/** Words that come again and again in the headers of a table tell none of its columns apart. */
function aboutTheTable(columns: readonly ColumnReading[]): ColumnReading[] {
  const common = commonWords(columns.map(({ phrase }) => phrase));
  return columns.map((column) => ({ ...column, topics: new Set([...column.topics, ...common]) }));
}
