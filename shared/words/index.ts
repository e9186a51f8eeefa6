export { type Language, say, type WordKey, type WordParams } from './say';
export { sayPlace, sayProblem } from './say-problem';
