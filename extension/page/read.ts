import type { LeftControl } from '../../shared/matching/types';
import { describe } from './describe';
import { nameForms } from './forms';
import { namesOf } from './labels/attributes';
import { type Reading, readRoot } from './labels/reading';
import { readSections } from './labels/sections';
import { type Placed, TABLE, type TableReader, tableScript } from './labels/table-reader';
import type { PageReading } from './protocol';
import { Forms, wrongPurpose } from './purpose';
import { allRoots, Selectors } from './roots';
import { Sight } from './sight';
import { untouchable } from './untouchable';
import type { Pace } from './wait';

type Controls = Pick<PageReading, 'controls' | 'left' | 'grids' | 'forms' | 'inUse'>;

/**
 * Every control of the page as a person reads it, and every one left alone with the reason; null
 * when the page holds a table and the script that reads tables is not there.
 */
export async function readControls(pace: Pace): Promise<Controls | null> {
  const roots = allRoots(document);
  const readTables = tableScript();
  if (!readTables && roots.some((root) => root.querySelector(TABLE))) return null;
  const sight = new Sight();
  const selectors = new Selectors();
  const forms = new Forms();
  const tables = readTables?.() ?? null;
  const placed: Placed[] = [];
  const all: Parameters<TableReader['gridsAmong']>[0][number][] = [];
  const left: LeftControl[] = [];
  for (const root of roots) {
    const readings = await readRoot(root, { tables, sight, pace });
    const elements = readings.map((one) => one.candidate.element);
    const sections = await readSections(elements, textsOf(readings), pace);
    for (const reading of readings) {
      await pace.breathe();
      const { candidate, label, hints } = reading;
      const { element } = candidate;
      const names = namesOf(element);
      const reason =
        untouchable(candidate, sight) ??
        wrongPurpose(element, { label, hints, names }) ??
        forms.reasonOf(element);
      if (reason) {
        const one: LeftControl = { selector: selectors.ofGroup(candidate), label, reason };
        left.push(one);
        all.push([one, element]);
        continue;
      }
      const section = [...(sections.get(element) ?? []), ...reading.tableSection];
      const id = `c${placed.length}`;
      const one: Placed = [{ id, ...describe(reading, section, selectors) }, element];
      placed.push(one);
      all.push(one);
    }
  }
  await pace.breathe();
  return {
    controls: placed.map(([control]) => control),
    left,
    grids: tables?.gridsAmong(all) ?? [],
    ...nameForms(placed),
  };
}

/** What belongs to controls: their labels, hints and choices. */
function textsOf(readings: readonly Reading[]): Set<string> {
  return new Set(
    readings.flatMap(({ label, hints, options }) => [
      label,
      ...hints,
      ...options.map((option) => option.label),
    ]),
  );
}
