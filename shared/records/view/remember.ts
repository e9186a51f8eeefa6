/** The most texts whose reading is kept at a time. */
const MOST_KNOWN = 5000;

/** Keeps the readings of texts that come again and again in a table: dates, communes, addresses. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, value);
    return value;
  };
}
