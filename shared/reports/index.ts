export { consolidate } from './consolidate';
export { readReport } from './read-report';
export { consolidationTables } from './result-tables';
export type * from './types';
export { readUnitList, UNIT_LIST_HEADERS } from './unit-list';
