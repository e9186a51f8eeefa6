import { AKIN_ACTS } from './acts';
import { AKIN_ASKING } from './asking';
import { AKIN_CARE } from './care';
import { AKIN_EVERYDAY } from './everyday';
import { AKIN_LOOSELY } from './loosely';
import { AKIN_ROLES } from './roles';
import { AKIN_STATES } from './states';
import { AKIN_THINGS } from './things';
import { AKIN_TIMES } from './times';

/** All lines of akin words, `|` between the words of one. */
export const AKIN_LINES: readonly string[] = [
  ...AKIN_LOOSELY,
  ...AKIN_ACTS,
  ...AKIN_ASKING,
  ...AKIN_CARE,
  ...AKIN_EVERYDAY,
  ...AKIN_ROLES,
  ...AKIN_STATES,
  ...AKIN_THINGS,
  ...AKIN_TIMES,
];
