export { matchColumns } from './match';
export { findOption } from './options';
export type * from './types';
export { toControlValue, waitsForParent } from './values';
