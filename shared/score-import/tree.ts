import type { ScoreLine } from './lines';
import type { Marker } from './marker';
import type { Asker } from './questions';
import { sectionOf } from './sections';

/** A line with those that stand under it. */
export interface TreeNode {
  line: ScoreLine;
  children: TreeNode[];
}

/** A total line, and the roots above it. */
export interface TotalLine {
  line: ScoreLine;
  after: number;
}

export interface ScoreTree {
  roots: TreeNode[];
  totals: TotalLine[];
}

/** Levels that lines without a number stand on, in the order of `Marker.rank`. */
const GROUP: Marker = { text: '', style: 'group', rank: -2 };
const HEADING: Marker = { text: '', style: 'heading', rank: 0.5 };
const UNNUMBERED: Marker = { text: '', style: 'unnumbered', rank: 5 };

interface Open {
  node: TreeNode;
  level: Marker;
}

/**
 * The lines as a tree. Lines of one style of number are siblings; a style not met yet inside the
 * parent opens a level below, but for the styles that usually stand higher (A, I, 1, 1.1, a, -, +).
 */
export function buildTree(lines: readonly ScoreLine[], asker: Asker): ScoreTree {
  const roots: TreeNode[] = [];
  const totals: TotalLine[] = [];
  const open: Open[] = [];
  const isNumbered = lines.some(({ marker }) => marker !== null);
  for (const line of lines) {
    if (line.kind === 'total') {
      totals.push({ line, after: roots.length });
      continue;
    }
    const last = open[open.length - 1];
    if (line.sharesTitle && last !== undefined) {
      addPart(last.node, line);
      continue;
    }
    const level = levelOf(line, last, isNumbered, asker);
    if (level === null) {
      addDetail(last, line);
      continue;
    }
    close(open, level);
    const node: TreeNode = { line, children: [] };
    (open[open.length - 1]?.node.children ?? roots).push(node);
    open.push({ node, level });
  }
  return { roots, totals };
}

/** Closes what cannot be a parent of a line of this level. */
function close(open: Open[], { style, rank }: Marker): void {
  const sibling = open.findIndex(({ level }) => level.style === style);
  const keep =
    sibling >= 0
      ? sibling
      : open.filter(
          ({ level }, index) =>
            level.rank < rank && open.slice(0, index).every((above) => above.level.rank < rank),
        ).length;
  open.length = keep;
}

/** The level of a line; null: it only goes on with the line above. */
function levelOf(
  line: ScoreLine,
  last: Open | undefined,
  isNumbered: boolean,
  asker: Asker,
): Marker | null {
  if (line.look === 'group') return GROUP;
  if (line.marker !== null) return line.marker;
  const hasPoints = line.points !== null;
  if (sectionOf(line.title) !== null && (line.look === 'heading' || !hasPoints)) return HEADING;
  if (!hasPoints && line.look === 'heading') return HEADING;
  if (last === undefined) return hasPoints && !isNumbered ? UNNUMBERED : HEADING;
  if (!isNumbered) return hasPoints ? UNNUMBERED : HEADING;
  if (isParentOfUnnumbered(last) && (hasPoints || last.node.line.points === null))
    return UNNUMBERED;
  const params = { title: line.title, above: last.node.line.title };
  const answer = asker.ask({
    kind: hasPoints ? 'no-number' : 'loose-line',
    cell: line.cell,
    params,
    choices: hasPoints
      ? [
          { value: 'item', say: 'template.choice.item' },
          { value: 'sibling', say: 'template.choice.sibling' },
          { value: 'heading', say: 'template.choice.heading' },
        ]
      : [
          { value: 'detail', say: 'template.choice.detail' },
          { value: 'heading', say: 'template.choice.heading' },
        ],
  });
  if (answer === 'heading') return HEADING;
  if (answer === 'sibling') return last.level;
  return hasPoints ? { ...UNNUMBERED, rank: last.level.rank + 0.5 } : null;
}

/** Below a heading, or beside another line without a number, a line needs none. */
const isParentOfUnnumbered = ({ level, node }: Open): boolean =>
  level.style === 'unnumbered' ||
  level.style === 'heading' ||
  level.style === 'group' ||
  node.line.points === null;

/** Lines under one merged title: its parts, the first of which stands in the title's own line. */
function addPart(node: TreeNode, line: ScoreLine): void {
  const { points, method, given } = node.line;
  const partOf = (own: ScoreLine): TreeNode => ({
    line: { ...own, marker: null, title: own.method || own.title, sharesTitle: true },
    children: [],
  });
  if (node.children.length === 0 && (points !== null || method !== '')) {
    node.children.push(partOf(node.line));
    node.line = { ...node.line, points: null, method: '', given: { ...given, ...NOT_GIVEN } };
  }
  node.children.push(partOf(line));
}

const NOT_GIVEN = { self: null, cross: null, verified: null };

function addDetail(last: Open | undefined, { title }: ScoreLine): void {
  if (last === undefined) return;
  last.node.line = withDetails(last.node.line, [title]);
}

/** A line whose title goes on with further lines: "Chuyên môn: đủ hồ sơ; đúng hạn". */
export function withDetails(line: ScoreLine, details: readonly string[]): ScoreLine {
  const [first] = details;
  if (first === undefined) return line;
  const joint = /[:;,.]$/.test(line.title) ? ' ' : ': ';
  return { ...line, title: `${line.title}${joint}${details.join('; ')}` };
}
