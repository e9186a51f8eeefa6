import type { ColumnReading, ControlReading, Readings } from '../readings';
import { ACTS_AS } from '../vocabulary/same-person';
import { WEIGHTS } from '../weights';
import { ownerFit } from './owner-fit';

/** Whoever registers is the pupil, unless the pupil is spoken of as well. */
export function tellRegistrants<T extends ColumnReading | ControlReading>(readings: T[]): T[] {
  const owners = ownersOf(readings);
  if (!owners.has('registrant') || !(owners.has('student') || owners.has('staff'))) return readings;
  return readings.map((one) =>
    one.whose.owner === 'registrant'
      ? { ...one, whose: { ...one.whose, owner: 'declarant' } }
      : one,
  );
}

/** Where a form speaks of pupils and of teachers, its teachers are not whom a record is about. */
export function tellTeachers({ columns, controls, layout }: Readings): Readings {
  const its = ownersOf(controls);
  if (!its.has('student') || !its.has('staff')) return { columns, controls, layout };
  return { columns: columns.map(asTeacher), controls: controls.map(asTeacher), layout };
}

function asTeacher<T extends ColumnReading | ControlReading>(one: T): T {
  return one.whose.owner === 'staff' ? { ...one, whose: { ...one.whose, owner: 'teacher' } } : one;
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
      const [only, ...others] = [...its].filter((one) => cases.has(one));
      return only === undefined || others.length > 0 || isSaid(only, mine)
        ? []
        : [[owner, only] as const];
    }),
  );
  if (named.size === 0) return readings;
  const columns = readings.columns.map((column) => {
    const owner = named.get(column.whose.owner ?? '');
    return owner !== undefined && isAskedOf(owner, column, readings.controls)
      ? { ...column, whose: { ...column.whose, owner } }
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
      control.whose.owner === owner &&
      [...phrase.attributes].some((one) => control.phrase.attributes.has(one)),
  );
}
