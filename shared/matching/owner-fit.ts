import type { Phrase } from './phrase';
import type { ColumnReading, ControlReading } from './readings';
import { SELF } from './vocabulary/owners';
import { ALIKE, SUBJECTS } from './vocabulary/owners-of-matters';
import { PLACED } from './vocabulary/person-places';
import { WEIGHTS } from './weights';
import { isOfPage, type Whose } from './whose';

/** A shop asks for the same person up to three times: as buyer, at the door, and as payer. */
const ADDRESSEES: Readonly<Record<string, number>> = { shipping: 0.94, billing: 0.89 };

/** Any of them may be the one that a form calls the parent. */
const PARENTS: ReadonlySet<string> = new Set(['father', 'mother', 'guardian', 'parent']);

/** "Vợ (chồng)" is one of the two, whichever the other side names. */
const SPOUSES: ReadonlySet<string> = new Set(['spouse', 'wife', 'husband']);

/** Whoever is told when something happens: their next of kin. */
const KIN: ReadonlySet<string> = new Set(['relative', 'emergency']);

export function ownerFit(column: Whose, control: Whose): number {
  const mine = column.owner;
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
  if ([SELF, KIN, ...ALIKE].some((alike) => alike.has(mine) && alike.has(its))) {
    return WEIGHTS.unsaidSelfLike;
  }
  if ((mine === 'spouse' || its === 'spouse') && SPOUSES.has(mine) && SPOUSES.has(its)) {
    return WEIGHTS.unsaidSelfLike;
  }
  if ((mine === 'parent' || its === 'parent') && PARENTS.has(mine) && PARENTS.has(its)) {
    return WEIGHTS.oneOfParents;
  }
  return WEIGHTS.otherOwner;
}

/** A column without an owner stands after the name of the control's. */
function follows({ following: owner }: Whose, control: Whose): boolean {
  if (owner === undefined) return false;
  return ownerFit({ owner, place: null, numbers: '' }, control) >= WEIGHTS.unsaidSelfLike;
}

/** Pupils are reached through their parents: a number that is asked of a pupil is theirs. */
export function contactFit(column: Whose, control: Whose): number {
  const owners = [column.owner, control.owner];
  const others = owners.filter((owner) => owner !== 'parent');
  const isPupils = others.length === 1 && others.every((one) => one === null || one === 'student');
  return isPupils ? WEIGHTS.reachedThroughParents : ownerFit(column, control);
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
