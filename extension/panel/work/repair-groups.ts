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
  const groups = new Map<string, RepairGroup>();
  for (const repair of repairs) {
    const step = repair.steps[repair.steps.length - 1];
    if (step === undefined) continue;
    const id = `${repair.safety} ${step}`;
    const group = groups.get(id);
    if (group) group.repairs.push(repair);
    else groups.set(id, { id, step, safety: repair.safety, repairs: [repair] });
  }
  const rank = ({ safety }: RepairGroup) => (safety === 'safe' ? 0 : 1);
  return [...groups.values()].sort(
    (one, other) => rank(one) - rank(other) || other.repairs.length - one.repairs.length,
  );
}

/** How many of these repairs are accepted. */
export function countAccepted(repairs: readonly Repair[], accepted: ReadonlySet<string>): number {
  let count = 0;
  for (const { id } of repairs) if (accepted.has(id)) count += 1;
  return count;
}
