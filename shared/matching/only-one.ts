/** The only one of a list; null when it holds none, or several. */
export const onlyOne = <T>(list: readonly T[]): T | null =>
  list.length === 1 ? (list[0] ?? null) : null;
