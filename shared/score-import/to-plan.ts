import { loadPlan, type Plan, readPlan, type SubjectKind } from '../movement';
import { failed, type Outcome } from '../outcome';
import { say } from '../words';
import { type DraftGroup, type DraftPart, type DraftRoot, isGroup } from './draft';
import { sumOfRoots } from './sums';
import type { ImportOptions, ProposedPart } from './types';

export interface PlanParts {
  options: ImportOptions;
  title: string;
  kind: SubjectKind;
  roots: readonly DraftRoot[];
  needsEvidence: 'yes' | 'no';
}

/** The proposed tree as it is shown, also while questions are open. */
export function proposedTree(roots: readonly DraftRoot[]): ProposedPart[] {
  return roots.flatMap((root): ProposedPart[] => {
    if (!isGroup(root)) return proposedCriterion(root);
    const { code, title, line, stated } = root;
    return [
      { code, title, level: 'group', maximum: stated, cell: line.cell },
      ...root.criteria.flatMap(proposedCriterion),
    ];
  });
}

function proposedCriterion(part: DraftPart): ProposedPart[] {
  const shown = (level: ProposedPart['level'], { code, title, scoring, line }: DraftPart) => ({
    code,
    title,
    level,
    maximum: scoring === null || scoring.kind === 'condition' ? null : scoring.maximum,
    cell: line.cell,
  });
  return [shown('criterion', part), ...part.items.map((item) => shown('item', item))];
}

/** The plan of a tree without open questions. It takes classes and award rules of the blank plan. */
export function planFrom(parts: PlanParts): Outcome<Plan> {
  const { options, title, kind, roots } = parts;
  const blank = loadPlan('TRONG');
  if (!blank.ok) return blank;
  const subjects = blank.value.subjects.filter((subject) => subject.kind === kind);
  const fullScore = sumOfRoots(roots) ?? 0;
  if (fullScore === 0) return failed({ code: 'template.import.no-points' });
  return readPlan({
    code: options.code,
    version: 1,
    title,
    issuer: options.issuer,
    number: null,
    date: null,
    issuedIn: null,
    parent: 'TRONG',
    notes: notesOf(roots),
    subjects,
    groups: roots.filter(isGroup).map((group) => groupFile(group, kind)),
    criteria: roots.flatMap((root) =>
      isGroup(root)
        ? root.criteria.flatMap((part) => criterionFiles(part, root.code, parts))
        : criterionFiles(root, null, parts),
    ),
    classes: scaledClasses(blank.value.classes, fullScore),
  });
}

function groupFile({ code, title, line, effect, stated, criteria }: DraftGroup, kind: SubjectKind) {
  const group = { code, title, subject: kind, maximum: null, source: line.cell };
  const hasPoints = criteria.some(({ scoring }) => scoring?.kind !== 'condition');
  if (effect === 'base' && hasPoints) return { ...group, maximum: sumOfRoots(criteria) };
  if (effect === 'bonus') return { ...group, mostBonus: stated };
  return effect === 'deduction' ? { ...group, mostDeduction: stated } : group;
}

function criterionFiles(
  { code, title, line, scoring, effect, items }: DraftPart,
  group: string | null,
  parts: PlanParts,
): unknown[] {
  const common = (own: string) => ({
    subject: parts.kind,
    effect,
    evidenceRequired: parts.needsEvidence === 'yes' && scoring?.kind !== 'condition',
    source: own,
  });
  const isCondition = (item: DraftPart) => item.scoring?.kind === 'condition';
  return [
    { ...common(line.cell), code, title, scoring, group },
    ...items.map((item) => ({
      ...common(item.line.cell),
      code: item.code,
      title: item.title,
      scoring: item.scoring,
      // A condition is no part of a sum: it stands beside the criterion.
      ...(isCondition(item) ? { group, evidenceRequired: false } : { itemOf: code }),
    })),
  ];
}

/** The blank plan's steps, which are those of 100 points, for another full score. */
function scaledClasses(classes: Plan['classes'], full: number) {
  const steps = classes.steps.map(({ title, from }) => ({
    title,
    from: Math.round((from * full * 100) / classes.fullScore) / 100,
  }));
  return { ...classes, fullScore: full, steps };
}

function notesOf(roots: readonly DraftRoot[]): string[] {
  const parts = roots.flatMap((root) => (isGroup(root) ? root.criteria : [root]));
  const all = parts.flatMap((part) => [part, ...part.items]);
  const hasCondition = all.some(({ scoring }) => scoring?.kind === 'condition');
  return [
    say('template.note.imported'),
    say('template.note.classes'),
    ...(hasCondition ? [say('template.note.condition')] : []),
  ];
}
