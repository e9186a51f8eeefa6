export { checkRecords } from './check-records';
export type { CheckContext } from './records';
export { RULE_CODES, RULES, type RuleCode } from './rules';
