import type { Pairs } from '../pairs';

/** The form that most certain matches are in; of equals the first on the page. */
export function mainForm(
  { controls }: Pairs,
  certain: ReadonlyMap<number, number>,
): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const at of [...certain.values()].sort((a, b) => a - b)) {
    const form = controls[at]?.control.form;
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
