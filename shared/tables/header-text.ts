/** Joins the levels of a header, and is what the person sees between them. */
export const LEVEL_MARK = ' › ';

/** Upper levels first: "Cha › Họ tên". */
export const joinLevels = (levels: readonly string[]): string => levels.join(LEVEL_MARK);

/** The levels of a header, upper levels first. */
export const levelsOf = (header: string): string[] =>
  header.split(LEVEL_MARK.trim()).map((level) => level.trim());

/** The lowest level of a header: "Kết quả › Học lại" is about "Học lại". */
export const lowestLevel = (header: string): string => levelsOf(header).at(-1) ?? '';
