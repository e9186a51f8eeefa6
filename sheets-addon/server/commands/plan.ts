/** The one built-in plan there is so far. */
export const PLAN = 'P5';
