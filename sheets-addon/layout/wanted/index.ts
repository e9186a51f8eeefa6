export { reconcile } from './reconcile';
export type * from './types';
