export { applyRepairs, repairedCell } from './apply-repairs';
export type { RepairOptions } from './change';
export { proposeRepairs } from './propose-repairs';
export { repairId } from './repair-id';
