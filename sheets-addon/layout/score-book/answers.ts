import { say } from '../../../shared/words';

/** Words that stand in cells and that formulas and reading compare. */

/** The two answers to a condition and to a yes-no criterion. */
export const MET = say('score.sheet.met');
export const NOT_MET = say('score.sheet.not-met');

/** Shown in place of a class: not all is scored, or none can be given. */
export const INCOMPLETE = say('score.sheet.incomplete');
export const RULED_OUT = say('score.sheet.ruled-out');
/** In place of the class of a total, in plans that class groups. */
export const BY_GROUP = say('score.sheet.by-group');
