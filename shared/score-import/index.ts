export { importScoreTable } from './import-score-table';
export type {
  ColumnRole,
  ImportAnswers,
  ImportOptions,
  ImportQuestion,
  ProposedPart,
  ScoreImport,
} from './types';
