import { alignHeadings } from './aligned-headings';
import { completeHeaders } from './completed-by-headings';
import { markFormer } from './former';
import { legibleColumns, legibleControls } from './legible';
import { carryOwners } from './persons/carried-owners';
import { nameByHeadings } from './persons/named-by-headings';
import { nameOrganisations } from './persons/organisations';
import { nameOwn } from './persons/own-names';
import { nameStandIns, tellRegistrants, tellTeachers } from './persons/stand-ins';
import { type Layout, type Readings, readColumn, readControl, readForm } from './readings';
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
  const alone: Readings = {
    columns: legibleColumns(columns).map(readColumn),
    controls: legible.map((control) => readControl(control, form)),
    layout,
  };
  return STEPS.reduce((readings, step) => step(readings), alone);
}

/** Each sees what the ones before it found. */
const STEPS: readonly ((readings: Readings) => Readings)[] = [
  tellRegistrants,
  tellTopicOfTable,
  markFormer,
  completeHeaders,
  tellTeachers,
  nameByHeadings,
  nameStandIns,
  nameOwn,
  numberLetters,
  carryOwners,
  numberTurns,
  alignHeadings,
  alignSeries,
  nameOrganisations,
  withoutSoleNumbers,
];

/** Words that come again and again in the headers of a table tell none of its columns apart. */
function tellTopicOfTable(readings: Readings): Readings {
  const common = commonWords(readings.columns.map(({ phrase }) => phrase));
  const columns = readings.columns.map((column) => ({
    ...column,
    topics: new Set([...column.topics, ...common]),
  }));
  return { ...readings, columns };
}
