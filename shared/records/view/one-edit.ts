/** True when one letter was changed, added or left out between two different texts. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEditApart(b, a);
  const added = b.length - a.length;
  if (added > 1 || a === b) return false;
  let same = 0;
  while (same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  const rest = added === 1 ? same : same + 1;
  return a.slice(rest) === b.slice(same + 1);
}
