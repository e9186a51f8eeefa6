export { classOf } from './class';
export { explainScore, sayFlaw } from './explain';
export {
  addPoints,
  formatPoints,
  NO_POINTS,
  type Points,
  parsePoints,
  pointsOf,
  toNumber,
} from './points';
export { competitionRanks } from './rank';
export {
  type CriterionScore,
  pointCriteria,
  type ScoreEntry,
  type ScoreFlaw,
  type SubjectScore,
  scoreCriterion,
  scoreSubject,
  suggestedMaximum,
} from './score';
