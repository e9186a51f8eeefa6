import { remembering } from '../../records/view/remember';
import type { Phrase } from '../phrase';
import type { ColumnReading, ControlReading } from '../readings';
import type { Owner } from '../vocabulary/owners';
import { PLACED } from '../vocabulary/person-places';
import { ACTS_AS, ALIKE, MAY_BE, PUPILS, ROLES, SELF, SUBJECTS } from '../vocabulary/same-person';
import { WEIGHTS } from '../weights';
import { isOfPage, type Whose } from './whose';

/** A shop asks for the same person up to three times: as buyer, at the door, and as payer. */
const ADDRESSEES: Readonly<Record<string, number>> = { shipping: 0.94, billing: 0.89 };

export function ownerFit(column: Whose, control: Whose): number {
  const mine = column.owner;
  if (mine === null && isOfPage(control.owner) && isOfPage(column.following ?? null)) {
    return column.following === control.owner ? 1 : WEIGHTS.unsaidOwner;
  }
  const its = isOfPage(control.owner) && !isOfPage(mine) ? null : control.owner;
  if (mine === its) return 1;
  if (mine === null) {
    if (its === null || SELF.has(its)) return 1;
    if (follows(column, control)) return 1;
    return SUBJECTS.has(its) ? WEIGHTS.unsaidSelfLike : (ADDRESSEES[its] ?? WEIGHTS.unsaidOwner);
  }
  if (its === null) {
    if (SELF.has(mine)) return 1;
    return mine === 'parent' ? WEIGHTS.parentForPupil : WEIGHTS.unsaidOwner;
  }
  return fitsOf(mine)(its);
}

/** How well two owners go together that are both said. */
const fitsOf = remembering((mine: Owner) =>
  remembering((its: Owner): number => {
    if (ALIKE.some((alike) => alike.has(mine) && alike.has(its))) return WEIGHTS.unsaidSelfLike;
    const mayBe = [MAY_BE, ACTS_AS].some(
      (owners) => owners.get(mine)?.has(its) || owners.get(its)?.has(mine),
    );
    return mayBe ? WEIGHTS.oneOfParents : WEIGHTS.otherOwner;
  }),
);

/** A column without an owner stands after the name of the control's. */
function follows({ following: owner }: Whose, control: Whose): boolean {
  if (owner === undefined) return false;
  return ownerFit({ owner, place: null, numbers: '' }, control) >= WEIGHTS.unsaidSelfLike;
}

/** Whose a column is and whose a control, by what is asked. */
export function ownersFit(column: ColumnReading, reading: ControlReading): number {
  // "Quan hệ" asks who the other person is: it is that person's field wherever it stands.
  if (isRelation(reading.phrase) && (isRelation(column.phrase) || isUnknown(column.phrase)))
    return 1;
  return isContact(column.phrase) && isContact(reading.phrase)
    ? contactFit(column.whose, reading.whose)
    : ownerFit(column.whose, ownerOfRole(reading));
}

/** "Cha hoặc mẹ", "Người hướng dẫn": whoever has a role is not the one that the record is about. */
function ownerOfRole({ phrase, whose }: ControlReading): Whose {
  if (whose.owner === null || !SELF.has(whose.owner)) return whose;
  const [role] = [...phrase.attributes].filter((one) => ROLES.has(one));
  return role === undefined ? whose : { ...whose, owner: ROLES.get(role) ?? null };
}

const isRelation = ({ attributes }: Phrase): boolean => attributes.has('relation');
const isUnknown = ({ attributes }: Phrase): boolean => attributes.size === 0;
const isContact = ({ attributes }: Phrase): boolean =>
  attributes.has('phone') || attributes.has('email');

/**
 * Pupils are reached through their parents: a number that is asked of a pupil is theirs. A pupil's
 * own, said to be so, is no parent's.
 */
function contactFit(column: Whose, control: Whose): number {
  const isAskedOfPupil = control.owner === null || PUPILS.has(control.owner);
  const isReached =
    (column.owner === 'parent' && isAskedOfPupil) ||
    (column.owner === null && control.owner === 'parent');
  return isReached ? WEIGHTS.reachedThroughParents : ownerFit(column, control);
}

/** Only addresses and their parts belong to a place; headings say it for them alone. */
export function placeFit(column: ColumnReading, reading: ControlReading): number {
  const isPlaced = namesPlace(column.phrase) || namesPlace(reading.phrase);
  const mine = isPlaced ? column.whose.place : column.phrase.place;
  const its = isPlaced ? reading.whose.place : reading.phrase.place;
  if (mine === its) return 1;
  if (mine === null && its !== null && isHamletForAddress(column, reading)) {
    return LIVED_AT.has(its) ? 1 : WEIGHTS.otherPlace;
  }
  const isKnown = column.phrase.attributes.size > 0 && reading.phrase.attributes.size > 0;
  if (isKnown && !isPlaced && (mine === null || its === null)) return 1;
  return mine === null || its === null ? WEIGHTS.unsaidPlace : WEIGHTS.otherPlace;
}

/** The hamlet of a list is where its people live, not where they come from. */
const isHamletForAddress = ({ phrase }: ColumnReading, reading: ControlReading): boolean =>
  phrase.attributes.has('hamlet') &&
  reading.phrase.attributes.has('address') &&
  !reading.phrase.attributes.has('hamlet');

const LIVED_AT: ReadonlySet<string> = new Set(['permanent', 'current']);

function namesPlace({ attributes }: Phrase): boolean {
  for (const attribute of attributes) if (PLACED.has(attribute)) return true;
  return false;
}
