/** How clerks write small words in a hurry. */
const IN_A_HURRY: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}.])(?:ko|khg|hok|khog|hông|hem)(?![\p{L}\p{N}.])/giu, 'không'],
  // "k đạt", but not "K" alone, nor a class or a unit.
  [/(?<![\p{L}\p{N}.])k(?=\s+\p{Ll}{2})/gu, 'không'],
  [/(?<![\p{L}\p{N}.])(?:đc|dc)(?=\s+\p{Ll})/gu, 'được'],
  [/(?<![\p{L}\p{N}.])(?:ng)(?=\s+\p{Ll}{2})/gu, 'người'],
];

/** A text with its small words written out: "ko thành" is "không thành". */
export const spokenOut = (text: string): string =>
  IN_A_HURRY.reduce((said, [short, long]) => said.replace(short, long), text);
