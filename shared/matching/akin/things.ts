import { AKIN_OF_COMMUNITY } from './community';
import { AKIN_OF_COUNTRYSIDE } from './countryside';
import { AKIN_OF_HEALTH } from './health';
import { AKIN_OF_MONEY } from './money';
import { AKIN_OF_OFFICES } from './office';
import { AKIN_OF_PERSONS } from './persons';
import { AKIN_OF_SCHOOLS } from './school';
import { AKIN_OF_SCHOOL_THINGS } from './school-things';
import { AKIN_OF_STAFF } from './staff';

/**
 * Words for one thing that clerks put for each other in most registers: closer than
 * `loosely.ts`. Parts and wholes share a line only where either is written for the other.
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
