import type {
  ColumnMatch,
  Control,
  Corrections,
  GivenYear,
  Tier,
} from '../../shared/matching/types';
import type { TableColumn } from '../../shared/tables/types';

/** Which column goes into a control, who decided, and what the matcher doubted. */
export interface Assignment {
  control: Control;
  column: TableColumn | null;
  /** As the matcher saw it; stays when the person confirms, so a list filtered by it stands still. */
  tier: Tier;
  reasons: string[];
  /** The person chose or confirmed it (or chose "leave empty"). */
  decided: boolean;
  /** Of the column's days that are written without one; absent until the person gives it. */
  year?: GivenYear;
}

/** One entry per control, in page order; the person's decisions stand above the matcher's. */
export function assign(
  controls: readonly Control[],
  columns: readonly TableColumn[],
  matches: readonly ColumnMatch[],
  decisions: Corrections,
): Assignment[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const byHeader = new Map(columns.map((column) => [column.header, column]));
  const taken = new Set(Object.values(decisions));
  const matched = new Map(
    matches.flatMap((match) => (match.controlId === null ? [] : [[match.controlId, match]])),
  );
  return controls.map((control) => {
    const match = matched.get(control.id);
    const tier = match?.tier ?? 'none';
    const reasons = match?.reasons ?? [];
    const decision = decisions[control.selector];
    const chosen = decision === null ? null : byHeader.get(decision ?? '');
    if (decision !== undefined && chosen !== undefined) {
      return { control, column: chosen, tier, reasons, decided: true };
    }
    const own = match ? (byId.get(match.columnId) ?? null) : null;
    const column = own !== null && taken.has(own.header) ? null : own;
    return column === null
      ? { control, column, tier: 'none', reasons: [], decided: false }
      : { control, column, tier, reasons, decided: false };
  });
}

/**
 * The decisions after the person gave `header` (null: leave empty) to `selector`. A column goes to
 * one control: whoever had it before is left empty.
 */
export function decide(
  assignments: readonly Assignment[],
  decisions: Corrections,
  selector: string,
  header: string | null,
): Corrections {
  const next: Record<string, string | null> = { ...decisions };
  if (header !== null) {
    for (const { control, column } of assignments) {
      if (column?.header === header && control.selector !== selector) next[control.selector] = null;
    }
  }
  next[selector] = header;
  return next;
}

/** A column whose match is sure enough to be written without being asked about. */
export const isReady = ({ column, tier, decided }: Assignment): boolean =>
  column !== null && (decided || tier === 'certain');
