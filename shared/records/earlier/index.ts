export { compareImports, type ImportComparison } from './compare-imports';
export { type EarlierImport, readEarlierImport, rememberImport } from './earlier-import';
