import { AKIN_OF_COMMUNITY } from './akin-community';
import { AKIN_OF_COUNTRYSIDE } from './akin-countryside';
import { AKIN_OF_HEALTH } from './akin-health';
import { AKIN_OF_MONEY } from './akin-money';
import { AKIN_OF_OFFICES } from './akin-office';
import { AKIN_OF_PERSONS } from './akin-persons';
import { AKIN_OF_SCHOOLS } from './akin-school';
import { AKIN_OF_SCHOOL_THINGS } from './akin-school-things';
import { AKIN_OF_STAFF } from './akin-staff';

/**
 * Words for one thing that clerks put for each other in most registers: closer than
 * `akin-lines.ts`. Parts and wholes share a line only where either is written for the other.
 */
export const AKIN_THINGS: readonly string[] = [
  ...AKIN_OF_PERSONS,
  ...AKIN_OF_HEALTH,
  ...AKIN_OF_SCHOOLS,
  ...AKIN_OF_SCHOOL_THINGS,
  ...AKIN_OF_STAFF,
  ...AKIN_OF_OFFICES,
  ...AKIN_OF_MONEY,
  ...AKIN_OF_COUNTRYSIDE,
  ...AKIN_OF_COMMUNITY,
];
