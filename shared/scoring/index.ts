export { awardRulesOf } from './award-rules';
export {
  type AwardProposal,
  type AwardRules,
  type Candidate,
  type Choice,
  type Occasion,
  occasionsOf,
  proposeAwards,
} from './awards';
export {
  classAllowed,
  classOf,
  highestFirst,
  type QuotaClass,
  topSeats,
  underQuota,
} from './class';
export { approve, isApproved, officialGiven, type ScoreEntry, type Scorer } from './entry';
export { type ExplainedStep, explainScore, explainSteps, sayFlaw } from './explain';
export { type Given, type Measured, type MeasureFlaw, measure, type PointScoring } from './measure';
export {
  addPoints,
  formatPoints,
  NO_POINTS,
  type Points,
  parsePoints,
  pointsOf,
  toNumber,
} from './points';
export { competitionRanks, rankedTotal, type Standing, standings } from './rank';
export {
  type CriterionScore,
  type ScoreFlaw,
  scoreCriterion,
  suggestedMaximum,
} from './score-criterion';
export type { GroupScore } from './score-group';
export { emptyEntry, type SubjectScore, scoreSubject } from './score-subject';
