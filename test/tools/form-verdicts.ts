import type { PageGrid } from '../../extension/page/protocol';
import { type GridMatch, matchColumns, matchGrid } from '../../shared/matching';
import type { ColumnMatch } from '../../shared/matching/types';
import type { CaseGold, FormCase } from './form-cases';

/**
 * What became of one column against the gold mapping: certain and right, certain and wrong, right
 * but only offered, missed, or rightly left out.
 */
export interface Verdict {
  form: string;
  header: string;
  verdict: 'right' | 'wrong' | 'offered' | 'missed' | 'left-out';
  detail: string;
}

/**
 * Matches a case as the panel does, and judges every column that does not go into a grid. Where a
 * grid is filled the panel asks about its columns alone: then there is nothing to judge here.
 */
export function judgeCase(one: FormCase): Verdict[] {
  if (fillsGrid(one)) return [];
  const { name, columns, derived, controls, gold } = one;
  const { matches, unmatchedControlIds } = matchColumns({ columns, controls });
  const free = controls.filter(({ id }) => unmatchedControlIds.includes(id));
  const put = matchColumns({ columns: derived, controls: free }).matches;
  const byHeader = new Map(columns.map(({ id, header }) => [header, id]));
  return gold
    .filter(({ grid }) => grid === undefined)
    .map((one) => {
      const own = matches.find(({ columnId }) => columnId === byHeader.get(one.header));
      const match = own?.tier === 'certain' ? own : (readOut(one, put) ?? own);
      const label = controls.find(({ id }) => id === match?.controlId)?.label ?? '–';
      const detail = `${label}: ${match?.reasons.join('; ') ?? ''}`;
      return { form: name, header: one.header, verdict: verdictOn(one, match), detail };
    });
}

/** What is read out of columns (a date out of three, the sex out of ticks under "Nữ") and goes there. */
function readOut(
  { controlIds: [id] }: CaseGold,
  put: readonly ColumnMatch[],
): ColumnMatch | undefined {
  return id === undefined ? undefined : put.find(({ controlId }) => controlId === id);
}

const fillsGrid = ({ grids, gold }: FormCase) =>
  grids.length > 0 && gold.some(({ grid }) => grid !== undefined);

/** Judges every column of a table that goes into a grid of the page. */
export function judgeGrids(one: FormCase): Verdict[] {
  const { name, columns, grids, gold } = one;
  const found = grids.map((grid) => ({ grid, match: matchGrid(columns, grid) }));
  const byHeader = new Map(columns.map(({ id, header }) => [header, id]));
  return gold.flatMap(({ header, grid: wanted }): Verdict[] => {
    if (wanted === undefined) {
      return fillsGrid(one) ? [judgeLeftOut(name, header, byHeader.get(header), found)] : [];
    }
    const { controlId } = wanted;
    const holder = found.find(({ grid }) => grid.cells.flat().includes(controlId));
    const match = holder?.match.columns.find(({ columnId }) => columnId === byHeader.get(header));
    const place = holder?.grid.cells.find((row) => row.includes(controlId))?.indexOf(controlId);
    const gold = { header, controlIds: [place === undefined ? 'missing' : String(place)] };
    const detail = `${match?.controlId ?? '–'}: ${match?.reasons.join('; ') ?? ''}`;
    return [{ form: name, header, verdict: verdictOn(gold, match), detail }];
  });
}

/** A column that goes nowhere must not be certain for cells that can be filled. */
function judgeLeftOut(
  form: string,
  header: string,
  id: string | undefined,
  found: readonly { grid: PageGrid; match: GridMatch }[],
): Verdict {
  for (const { grid, match } of found) {
    const own = match.columns.find(({ columnId }) => columnId === id);
    const place = Number(own?.controlId ?? Number.NaN);
    if (own?.tier === 'certain' && grid.cells.some((row) => (row[place] ?? null) !== null)) {
      const detail = `${grid.columns[place]?.header ?? '–'}: ${own.reasons.join('; ')}`;
      return { form, header, verdict: 'wrong', detail };
    }
  }
  return { form, header, verdict: 'left-out', detail: '' };
}

function verdictOn({ controlIds }: CaseGold, match: ColumnMatch | undefined): Verdict['verdict'] {
  const isRight = controlIds.includes(match?.controlId ?? '');
  if (match?.tier === 'certain') return isRight ? 'right' : 'wrong';
  if (controlIds.length === 0) return 'left-out';
  return isRight ? 'offered' : 'missed';
}

/**
 * Shares of 1: of certain matches that are right; of columns with a control those that are certain,
 * and those shown the right one, certain or offered.
 */
export function summarize(verdicts: readonly Verdict[]) {
  const count = (verdict: Verdict['verdict']) =>
    verdicts.filter((one) => one.verdict === verdict).length;
  const right = count('right');
  const wrong = count('wrong');
  const shown = right + count('offered');
  const wanted = shown + count('missed');
  return {
    right,
    wrong,
    shown,
    wanted,
    precision: right / Math.max(1, right + wrong),
    recall: right / wanted,
  };
}
