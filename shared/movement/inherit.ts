import * as z from 'zod';

/** What a plan never takes from its parent. */
const OWN = [
  'code',
  'version',
  'title',
  'issuer',
  'number',
  'date',
  'issuedIn',
  'parent',
  'adds',
  'notes',
];

/** The part of a plan file that says where it stands; the rest is checked once it is whole. */
export const planFileSchema = z.looseObject({
  parent: z.string().nullable(),
  /** Lists of its own that come after the parent's; other lists take the parent's place. */
  adds: z.array(z.string()).default([]),
});

export type PlanFile = Readonly<Record<string, unknown>>;

/**
 * A child's file completed from its parent's: a part that the child leaves out is the parent's, a
 * part that it has is its own, and a list named in `adds` is the parent's followed by its own. Parts
 * keep the code (and with it the source) of the plan they come from.
 */
export function inherit(child: PlanFile, parent: PlanFile, adds: readonly string[]): PlanFile {
  const inherited = Object.entries(parent).filter(([part]) => !OWN.includes(part));
  const added = adds.map((part) => [part, joined(parent[part], child[part])]);
  const { adds: _, ...own } = child;
  return { ...Object.fromEntries(inherited), ...own, ...Object.fromEntries(added) };
}

/** Both lists in order; what stands in the parent's already is not said twice. */
function joined(parent: unknown, child: unknown): unknown {
  if (!Array.isArray(parent) || !Array.isArray(child)) return child ?? parent;
  const known = new Set(parent.map((part) => JSON.stringify(part)));
  return [...parent, ...child.filter((part) => !known.has(JSON.stringify(part)))];
}
