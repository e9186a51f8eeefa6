import type { Criterion } from '../movement';
import { type Asker, askAbout, type Choice } from './questions';
import { type Section, sectionOf } from './sections';
import { type TreeNode, withDetails } from './tree';

export type Effect = Criterion['effect'];

/** A root of the tree in the shape of a plan: at most group → criterion → item. */
export interface Root {
  node: TreeNode;
  /** Null: what it adds or takes is told line by line (điểm cộng, điểm trừ). */
  section: Section | null;
}

/** The tree in at most three levels, each root with its section. */
export function shapeTree(roots: readonly TreeNode[], asker: Asker): Root[] {
  return roots
    .map(foldDetails)
    .flatMap((node) => splitSections(node))
    .flatMap((root) => atMostThreeLevels(root, asker));
}

/** Lines without points below a line with points only say more of it. */
function foldDetails(node: TreeNode): TreeNode {
  const children = node.children.map(foldDetails);
  const areDetails =
    node.line.points !== null &&
    children.length > 0 &&
    children.every(({ line, children: own }) => line.points === null && own.length === 0);
  const isEntered = children.some(({ line }) => Object.values(line.given).some(Boolean));
  if (!areDetails || isEntered) return { line: node.line, children };
  const titles = children.map(({ line }) => line.title);
  return { line: withDetails(node.line, titles), children: [] };
}

/** "Điểm cộng, điểm trừ" over a part of each: the parts stand for themselves. */
function splitSections(node: TreeNode): Root[] {
  const section = isSection(node) ? sectionOf(node.line.title) : null;
  const parts = node.children.map((child) =>
    isSection(child) ? sectionOf(child.line.title) : null,
  );
  const isSplit = parts.length > 0 && parts.every((part) => part !== null && part !== 'mixed');
  if (!isSplit) return [{ node, section }];
  return node.children.map((child, index) => ({ node: child, section: parts[index] ?? null }));
}

/** Conditions have no points of their own; a condition among points is a title like any other. */
function isSection(node: TreeNode): boolean {
  if (sectionOf(node.line.title) !== 'condition') return true;
  return node.line.points === null && node.children.every(({ line }) => line.points === null);
}

function atMostThreeLevels(root: Root, asker: Asker): Root[] {
  if (heightOf(root.node) <= 3) return [root];
  const { line, children } = root.node;
  const answer = askAbout(line, 'too-deep', DROPPED, asker);
  if (answer === 'bottom') return [{ ...root, node: cutBelow(root.node, 3) }];
  return children.flatMap((node) => atMostThreeLevels({ ...root, node }, asker));
}

const DROPPED = [
  { value: 'top', say: 'template.choice.drop-top' },
  { value: 'bottom', say: 'template.choice.drop-bottom' },
] as const satisfies readonly Choice[];

const heightOf = ({ children }: TreeNode): number => 1 + Math.max(0, ...children.map(heightOf));

/** What stands below the last level becomes part of the titles there. */
function cutBelow({ line, children }: TreeNode, levels: number): TreeNode {
  if (levels > 1) return { line, children: children.map((child) => cutBelow(child, levels - 1)) };
  return { line: withDetails(line, children.flatMap(titlesIn)), children: [] };
}

const titlesIn = ({ line, children }: TreeNode): string[] => [
  line.title,
  ...children.flatMap(titlesIn),
];
