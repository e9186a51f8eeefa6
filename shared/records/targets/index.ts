export { BUILT_IN_TARGETS } from './built-in';
export { readTarget } from './read-target';
export type { FieldFormat, ListRule, Target, TargetRelative, Writing } from './schema';
