export {
  CLASS_COLUMN,
  expectedCsvMapping,
  expectedMapping,
  SAMPLE_COLUMNS,
} from './pupils-columns';
export { pupilCsv } from './pupils-csv';
export { samplePupils } from './pupils-records';
export { pupilWorkbook } from './pupils-workbook';
