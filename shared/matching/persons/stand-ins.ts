import { onlyOne } from '../only-one';
import type { ColumnReading, ControlReading, Readings } from '../readings';
import { sharesOne } from '../shares-one';
import { ACTS_AS, PUPILS } from '../vocabulary/same-person';
import { WEIGHTS } from '../weights';
import { ownerFit } from './owner-fit';
import { ownedBy } from './whose';

/** Whoever registers is the pupil, unless the pupil is spoken of as well. */
export function tellRegistrants({ columns, controls, layout }: Readings): Readings {
  return { columns: besidePupils(columns), controls: besidePupils(controls), layout };
}

function besidePupils<T extends ColumnReading | ControlReading>(readings: readonly T[]) {
  const owners = ownersOf(readings);
  const isOther = owners.has('registrant') && (sharesOne(owners, PUPILS) || owners.has('staff'));
  return isOther ? readings.map((one) => calledAnew(one, 'registrant', 'declarant')) : readings;
}

/** Where a form speaks of pupils and of teachers, its teachers are not whom a record is about. */
export function tellTeachers({ columns, controls, layout }: Readings): Readings {
  const its = ownersOf(controls);
  if (!sharesOne(its, PUPILS) || !its.has('staff')) return { columns, controls, layout };
  return {
    columns: columns.map((one) => calledAnew(one, 'staff', 'teacher')),
    controls: controls.map((one) => calledAnew(one, 'staff', 'teacher')),
    layout,
  };
}

/** A reading whose owner is called by another name, if it was that one's. */
function calledAnew<T extends ColumnReading | ControlReading>(
  reading: T,
  before: string,
  owner: string,
): T {
  return reading.whose.owner === before ? ownedBy(reading, owner) : reading;
}

/**
 * A table that speaks of "Phụ huynh" beside a form that speaks of nobody but "Người đăng ký": they
 * are one. Only fields that the form asks of that person are that person's.
 */
export function nameStandIns(readings: Readings): Readings {
  const mine = ownersOf(readings.columns);
  const its = ownersOf(readings.controls);
  const named = new Map(
    [...ACTS_AS].flatMap(([owner, cases]) => {
      if (!mine.has(owner) || isSaid(owner, its)) return [];
      const only = onlyOne([...its].filter((one) => cases.has(one)));
      return only === null || isSaid(only, mine) ? [] : [[owner, only] as const];
    }),
  );
  if (named.size === 0) return readings;
  const columns = readings.columns.map((column) => {
    const owner = named.get(column.whose.owner ?? '');
    return owner !== undefined && isAskedOf(owner, column, readings.controls)
      ? ownedBy(column, owner)
      : column;
  });
  return { ...readings, columns };
}

function ownersOf(readings: readonly (ColumnReading | ControlReading)[]): Set<string> {
  return new Set(readings.flatMap(({ whose }) => whose.owner ?? []));
}

/** Somebody is called so, or by another word for the same. */
function isSaid(owner: string, owners: ReadonlySet<string>): boolean {
  const said = { owner, place: null, numbers: '' };
  return [...owners].some(
    (one) => ownerFit(said, { ...said, owner: one }) >= WEIGHTS.unsaidSelfLike,
  );
}

function isAskedOf(
  owner: string,
  { phrase }: ColumnReading,
  controls: readonly ControlReading[],
): boolean {
  return controls.some(
    (control) =>
      control.whose.owner === owner && sharesOne(phrase.attributes, control.phrase.attributes),
  );
}
