/** A message as a notice shows it: the first sentence says why, the rest what to do now. */
export function inParts(message: string): { why: string; next?: string } {
  const end = message.indexOf('. ');
  if (end < 0) return { why: message };
  return { why: message.slice(0, end + 1), next: message.slice(end + 2) };
}
