export { approveSubject, snapshotOf } from './approvals';
export { changesSince } from './changes';
export { checksIn, foreseenChecks } from './check-numbers';
export { allProblems, type ClosingCheck, closingCheck } from './closing';
export { type CellEdit, editLine } from './edit-line';
export { isEdited } from './edited';
export { evidenceChange } from './evidence-changes';
export { type AcceptedHandIn, acceptHandIn, type NewEvidence } from './hand-in';
export { besideCells, handedInByRow } from './handed-in';
export { type LogOrigin, logLine, sayOrigin } from './log-line';
export { type PlanChange, planChanges, type StandingChange, standingChanges } from './plan-changes';
export type { BookProblem, BookProblemName } from './problems';
export { type RangeEdit, rangeLines } from './range-lines';
export { evidenceKey } from './read-evidence';
export { readScoreBook } from './read-score-book';
export type { BookName } from './read-template';
export { codesToRestore, gridWithCodes } from './restored-codes';
export {
  type BookResults,
  type OccasionProposals,
  resultsOf,
  type SubjectResult,
} from './results';
export { resultsToWrite } from './results-to-write';
export { reviewEvidence, type Verdict } from './review-evidence';
export { snapshotLine } from './snapshot';
export { isStale } from './stale';
export { strayScores } from './stray-scores';
export { codesFor } from './subject-code';
export { toldKey } from './told';
export type {
  EntryRead,
  EvidenceRow,
  EvidenceState,
  NewCode,
  PlanEdit,
  ScoreBookRead,
  SnapshotRow,
  SubjectEntries,
  TemplateFacts,
} from './types';
export { verdictCells } from './verdict-cells';
export { evidenceLine, explanationsByRow, scoreBookOf } from './written';
