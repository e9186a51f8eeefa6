/** What the panel itself needs of the records' code: loaded when a table has been opened. */
export { fieldsOf, labelOf } from '../../../shared/records/field-labels';
export { BUILT_IN_TARGETS, readTarget } from '../../../shared/records/targets';
export { correctionKeys } from '../../../shared/records/understand/corrections';
export { derivedColumns } from '../../../shared/records/view';
