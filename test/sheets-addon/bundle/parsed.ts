import { type Node, type Program, parse } from 'acorn';

/** Parsed as a script of ES2019: what the V8 runtime of Apps Script surely reads. */
export const parseScript = (code: string): Program =>
  parse(code, { ecmaVersion: 2019, sourceType: 'script', locations: true });

export const topLevelFunctions = (program: Program): string[] =>
  program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));

/** A mention of `name` as a variable (not as a property or key), and the module it stands in. */
export interface Mention {
  name: string;
  module: string;
  line: number;
}

/**
 * Where `names` are used as free-standing identifiers. The bundler heads every module with a comment
 * of its path; a guarded `typeof name` is no use.
 */
export function mentionsOf(code: string, names: ReadonlySet<string>): Mention[] {
  const lines = code.split('\n');
  const mentions: Mention[] = [];
  visit(parseScript(code), null, (node, parent) => {
    if (node.type !== 'Identifier') return;
    const { name } = node as Node & { name: string };
    if (!names.has(name) || !isVariable(node, parent)) return;
    const line = node.loc?.start.line ?? 0;
    mentions.push({ name, line, module: moduleAt(lines, line) });
  });
  return mentions;
}

function moduleAt(lines: string[], line: number): string {
  for (let at = line - 1; at >= 0; at -= 1) {
    const head = /^ {2}\/\/ (\S+\.(?:[cm]?[jt]sx?|json))$/.exec(lines[at] ?? '');
    if (head?.[1]) return head[1];
  }
  return '';
}

type Parent = (Node & Record<string, unknown>) | null;

function isVariable(node: Node, parent: Parent): boolean {
  if (parent === null) return true;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  if (parent.type === 'Property') return parent.value === node && parent.key !== node;
  if (parent.type === 'UnaryExpression') return parent.operator !== 'typeof';
  return parent.type !== 'MethodDefinition' && parent.type !== 'LabeledStatement';
}

function visit(node: Node, parent: Parent, see: (node: Node, parent: Parent) => void): void {
  see(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, node as Parent, see);
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
