export { cleanText, normalCode } from './cells';
export { consolidate } from './consolidate';
export { reportProblem } from './problems';
export { readReport } from './read-report';
export { consolidationTables, countStates, sayCounts, sayState } from './result-tables';
export type * from './types';
export { readUnitList, UNIT_LIST_HEADERS } from './unit-list';
