import type { Plan } from './schema/plan';

/** Kinds of things a plan states, each with the section it stands in. */
export const SOURCED_KINDS = [
  'subjects',
  'themes',
  'groups',
  'criteria',
  'targets',
  'duties',
  'personalTasks',
  'unitTasks',
  'channels',
  'phases',
  'deadlines',
  'awards',
  'copies',
  'dossier',
  'sections',
] as const;
export type SourcedKind = (typeof SOURCED_KINDS)[number];

/** One thing that a plan states. */
export interface SourcedPart {
  kind: SourcedKind;
  /** Its code; of a kind of subjects the kind. */
  code: string;
  /** The section of the plan; null: chưa có nguồn. */
  source: string | null;
}

/** Everything that a plan states, kind by kind. What is our suggestion alone is not among it. */
export function sourcedParts(plan: Plan): SourcedPart[] {
  const { themes, groups, criteria, targets, duties, personalTasks, unitTasks } = plan;
  const { channels, phases, deadlines, awards, dossier } = plan;
  const parts: Readonly<Record<SourcedKind, readonly Omit<SourcedPart, 'kind'>[]>> = {
    subjects: plan.subjects.map(({ kind, source }) => ({ code: kind, source })),
    themes,
    groups,
    criteria,
    targets,
    duties,
    personalTasks,
    unitTasks,
    channels,
    phases,
    deadlines,
    awards,
    copies: awards
      .filter(({ copies }) => copies !== null)
      .map(({ code, copiesSource }) => ({ code, source: copiesSource })),
    dossier,
    sections: plan.report.sections.filter(({ suggested }) => !suggested),
  };
  return SOURCED_KINDS.flatMap((kind) =>
    parts[kind].map(({ code, source }) => ({ kind, code, source })),
  );
}

/** The plan it is inherited from, by its code; null: stated by the plan itself, or by all plans. */
export function inheritedFrom({ parent }: Plan, code: string): string | null {
  return parent !== null && parent !== COMMON && code.startsWith(`${parent}.`) ? parent : null;
}

/** The code of what all plans of the movement share. */
const COMMON = 'PT';
