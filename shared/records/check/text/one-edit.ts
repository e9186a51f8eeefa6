/** True when one letter was changed, added or left out between two different texts. */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const added = long.length - short.length;
  if (added > 1 || short === long) return false;
  let from = 0;
  while (from < short.length && short.charCodeAt(from) === long.charCodeAt(from)) from++;
  let back = 0;
  while (
    back < short.length - from &&
    short.charCodeAt(short.length - 1 - back) === long.charCodeAt(long.length - 1 - back)
  ) {
    back++;
  }
  return from + back >= short.length - 1 + added;
}
