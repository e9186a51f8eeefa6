import { describe, expect, it } from 'vitest';
import { planTemplates, type SubjectKind } from '../../../../shared/movement';
import { scoreBookWanted } from '../../../../sheets-addon/layout/score-book';
import type { ScoreBook } from '../../../../sheets-addon/layout/score-book/types';
import type { Formula, WantedSheet } from '../../../../sheets-addon/layout/wanted';
import { planOf } from '../../../shared/movement/plan-of';
import { bookWith, subject } from './books';

/** Cells by sheet, row and column, and the formulas among them. */
interface Formulas {
  byCell: ReadonlyMap<string, { role: string; row: string; formula: Formula }>;
  /** Whatever may come to stand in a column once its sheet is sorted. */
  byColumn: ReadonlyMap<string, readonly string[]>;
}

const key = (...parts: string[]): string => parts.join('\n');

function formulasIn(sheets: readonly WantedSheet[]): Formulas {
  const byCell = new Map<string, { role: string; row: string; formula: Formula }>();
  const byColumn = new Map<string, string[]>();
  for (const { role, rows, columns } of sheets) {
    for (const [index, { code, cells }] of rows.entries()) {
      const row = code || `row ${index}`;
      for (const [at, cell] of cells.entries()) {
        if (cell.is !== 'formula') continue;
        const column = key(role, columns[at]?.code ?? '');
        byCell.set(key(role, row, columns[at]?.code ?? ''), { role, row, formula: cell.formula });
        byColumn.set(column, [
          ...(byColumn.get(column) ?? []),
          key(role, row, columns[at]?.code ?? ''),
        ]);
      }
    }
  }
  return { byCell, byColumn };
}

/** Formulas that a formula may look at: a span at any of its column. */
function lookedAt({ byCell, byColumn }: Formulas, cell: string): string[] {
  const found = byCell.get(cell);
  if (!found) return [];
  const { role, row, formula } = found;
  const seen: string[] = [];
  formula({
    cell(ref) {
      seen.push(key(ref.sheet ?? role, ref.row === '' ? row : ref.row, ref.column));
      return 'A1';
    },
    span({ sheet = role, column }) {
      seen.push(...(byColumn.get(key(sheet, column)) ?? []));
      return 'A1:A2';
    },
  });
  return seen;
}

/** The first formula found to look at itself, directly or by others; null when none does. */
function circle(formulas: Formulas): string | null {
  const state = new Map<string, 'open' | 'done'>();
  const visit = (cell: string): string | null => {
    if (state.get(cell) === 'open') return cell;
    if (state.get(cell) === 'done') return null;
    state.set(cell, 'open');
    for (const next of lookedAt(formulas, cell)) {
      const found = visit(next);
      if (found !== null) return found;
    }
    state.set(cell, 'done');
    return null;
  };
  for (const cell of formulas.byCell.keys()) {
    const found = visit(cell);
    if (found !== null) return found;
  }
  return null;
}

const LAYOUTS: readonly ScoreBook['layout'][] = ['sheet-each', 'matrix'];

describe('rows in any order', () => {
  it.each(planTemplates().flatMap(({ code }) => LAYOUTS.map((layout) => [code, layout] as const)))(
    'bring no formula of %s, %s, to look at itself',
    (code, layout) => {
      const plan = planOf(code);
      const subjects = plan.subjects.flatMap(({ kind }: { kind: SubjectKind }) =>
        ['1', '2'].map((number) => subject(`${kind}-${number}`, kind, 'Cụm 1')),
      );
      const formulas = formulasIn(scoreBookWanted(bookWith({ plan, subjects, layout })));
      expect(formulas.byCell.size).toBeGreaterThan(subjects.length);
      expect(circle(formulas)).toBeNull();
    },
  );
});
