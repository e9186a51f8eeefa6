import { isUnmarked, spellingKey } from '../../../matching/spelling';
import { fold } from '../../../vietnamese';

/** A final y after these letters is also written i: Lý and Lí, kỹ and kĩ. */
const FINAL_Y = /([hklmst])y(?=[\u0300\u0301\u0303\u0309\u0323]?(?: |$))/g;

/** One key for all spellings of a name: case, spaces, tone placement, y and i do not count. */
export function nameKey(text: string): string {
  return spellingKey(text).replace(FINAL_Y, '$1i').replace(/ /g, '');
}

/** The same without diacritics, for texts that were typed without them. */
export function plainKey(text: string): string {
  return fold(text).replace(FINAL_Y, '$1i').replace(/ /g, '');
}

/** True when a text has no Vietnamese mark, so that it may stand for one that has. */
export function isTypedPlain(text: string): boolean {
  return isUnmarked(spellingKey(text));
}
