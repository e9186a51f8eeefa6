import { fold, plainNumber } from '../vietnamese';
import { type DraftPart, type DraftRoot, isGroup, statedPoints, sumOf } from './draft';
import type { Asker } from './questions';
import type { Root } from './shape';
import type { TotalLine } from './tree';

/**
 * Every total of the sheet against what stands under it, in hundredths. One that is off is asked
 * about at its cell: the plan takes the sum, or the sheet is mended and read again.
 */
export function checkSums(
  roots: readonly DraftRoot[],
  totals: readonly TotalLine[],
  asker: Asker,
): void {
  for (const root of roots) {
    if (isGroup(root)) {
      if (root.effect !== 'base') continue;
      compare(root.title, root.line.pointsCell, root.stated, [sumOf(root.criteria)], asker);
      for (const criterion of root.criteria) checkItems(criterion, asker);
    } else checkItems(root, asker);
  }
  for (const total of totals) checkTotal(total, roots, asker);
}

function checkItems({ title, line, items }: DraftPart, asker: Asker): void {
  if (items.length > 0) compare(title, line.pointsCell, statedPoints(line), [sumOf(items)], asker);
}

/** A total stands for the group above it, or for everything so far, with or without bonuses. */
function checkTotal({ line, after }: TotalLine, roots: readonly DraftRoot[], asker: Asker): void {
  const above = roots.slice(0, after);
  const last = above[above.length - 1];
  const everything = [sumOfRoots(above), sumOfRoots(roots), withBonus(roots)];
  const own = last === undefined ? [] : [sumOfRoots([last])];
  const isOfGroup = /^cong\b/.test(fold(line.title)) && !/^cong( diem)?$/.test(fold(line.title));
  const sums = isOfGroup ? own : [...everything, ...own];
  compare(line.title, line.pointsCell, statedPoints(line), sums, asker);
}

/** Points of the full score: bonuses, deductions and conditions stand outside. */
export function sumOfRoots(roots: readonly DraftRoot[]): number | null {
  return sumOf(
    roots
      .flatMap((root) => (isGroup(root) ? root.criteria : [root]))
      .filter(({ effect }) => effect === 'base'),
  );
}

function withBonus(roots: readonly DraftRoot[]): number | null {
  const base = sumOfRoots(roots);
  const bonuses = roots.map((root) => {
    if (!isGroup(root)) return root.effect === 'bonus' ? sumOf([root]) : 0;
    return root.effect === 'bonus' ? (root.stated ?? sumOf(root.criteria)) : 0;
  });
  if (base === null || bonuses.includes(null)) return null;
  return bonuses.reduce((sum: number, points) => sum + (points ?? 0), base);
}

function compare(
  title: string,
  cell: string,
  stated: number | null,
  sums: readonly (number | null)[],
  asker: Asker,
): void {
  const [sum] = sums;
  if (stated === null || sum === undefined || sum === null) return;
  if (sums.some((it) => it !== null && Math.round(it * 100) === Math.round(stated * 100))) return;
  asker.ask({
    kind: 'total-off',
    cell,
    params: { title, stated: plainNumber(stated), sum: plainNumber(sum) },
    choices: [{ value: 'sum', say: 'template.choice.sum', params: { sum: plainNumber(sum) } }],
  });
}

/** The totals with the number of shaped roots above each: shaping may have split or joined roots. */
export function totalsAmong(totals: readonly TotalLine[], roots: readonly Root[]): TotalLine[] {
  return totals.map(({ line }) => ({
    line,
    after: roots.filter(({ node }) => firstRow(node) < line.row).length,
  }));
}

const firstRow = (node: Root['node']): number =>
  node.line.row >= 0 ? node.line.row : Math.min(...node.children.map(firstRow));
