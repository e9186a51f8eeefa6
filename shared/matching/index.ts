export { type GridMatch, type GridReading, matchGrid } from './grid';
export { matchColumns } from './match';
export { findOption } from './options/options';
export { readVocabulary } from './prepare';
export {
  type AppliedProfile,
  applyProfile,
  type FormProfile,
  makeProfile,
  profileText,
  readProfile,
} from './profile';
export type * from './types';
export { toControlValue, waitsForParent } from './values';
