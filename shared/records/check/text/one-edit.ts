/** True when one letter was changed, added or left out between two different texts. */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const rest = short.length === long.length ? short.slice(from + 1) : short.slice(from);
  return rest === long.slice(from + 1);
}
