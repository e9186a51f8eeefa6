import type { Repair, RepairStep } from '../../../shared/records/types';

/** Repairs of one kind: what they do last, and whether the person has to know each. */
export interface RepairGroup {
  id: string;
  step: RepairStep;
  safety: Repair['safety'];
  repairs: Repair[];
}

/** Safe ones first, the largest group first. */
export function groupRepairs(repairs: readonly Repair[]): RepairGroup[] {
  const groups = {
    safe: new Map<RepairStep, Repair[]>(),
    proposal: new Map<RepairStep, Repair[]>(),
  };
  for (const repair of repairs) {
    const { steps, safety } = repair;
    const step = steps[steps.length - 1];
    if (step === undefined) continue;
    const group = groups[safety].get(step);
    if (group) group.push(repair);
    else groups[safety].set(step, [repair]);
  }
  return (['safe', 'proposal'] as const).flatMap((safety) =>
    [...groups[safety]]
      .map(([step, own]) => ({ id: `${safety} ${step}`, step, safety, repairs: own }))
      .sort((one, other) => other.repairs.length - one.repairs.length),
  );
}

/** How many of these repairs are accepted. */
export function countAccepted(repairs: readonly Repair[], accepted: ReadonlySet<string>): number {
  let count = 0;
  for (const { id } of repairs) if (accepted.has(id)) count += 1;
  return count;
}
