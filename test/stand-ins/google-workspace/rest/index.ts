export { startSheetsRest } from './sheets-rest';
export {
  actingUserHeader,
  googleRestQuota,
  type PlannedFailure,
  type RestQuota,
  type SheetsRest,
  type SheetsRestOptions,
} from './types';
