export { applyRepairs } from './apply-repairs';
export type { RepairOptions } from './change';
export { proposeRepairs } from './propose-repairs';
