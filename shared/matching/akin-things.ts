import { AKIN_OF_HEALTH } from './akin-health';
import { AKIN_OF_PERSONS } from './akin-persons';

/**
 * Words for one thing that clerks put for each other in most registers: closer than
 * `akin-lines.ts`. Parts and wholes share a line only where either is written for the other.
 */
export const AKIN_THINGS: readonly string[] = [
  ...AKIN_OF_PERSONS,
  ...AKIN_OF_HEALTH,
  'giấy chứng nhận quyền sử dụng đất|gcnqsdđ|sổ đỏ|gcn|sổ',
];
