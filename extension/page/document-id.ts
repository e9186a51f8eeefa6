/**
 * When the document began, to fractions of a millisecond: new for every document, also for one that
 * is loaded anew, and the same for all scripts in it.
 */
export const documentId = String(performance.timeOrigin);
