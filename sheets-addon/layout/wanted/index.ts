export { appendRows, appendRowsAfter, rowsBelow } from './append-rows';
export { reconcile } from './reconcile';
export { isLeftAlone, sayChange } from './say-change';
export type * from './types';
