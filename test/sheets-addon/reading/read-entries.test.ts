import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridCell, GridSheet } from '../../../shared/reports/types';
import { emptyEntry, type ScoreEntry } from '../../../shared/scoring';
import type { ScoreBookRead } from '../../../sheets-addon/reading';
import { bookOf, cellOf, workbookOf } from './book-grid';
import { readOf } from './changed-grid';
import { filledArb } from './random-books';

/** Entries by subject and criterion. */
const entriesIn = (read: ScoreBookRead): [string, ScoreEntry][] =>
  read.scores.flatMap(({ subject, entries }) =>
    entries.map(({ entry }): [string, ScoreEntry] => [
      `${subject.code}|${entry.criterionCode}`,
      entry,
    ]),
  );

const layouts = fc.constantFrom('sheet-each' as const, 'matrix' as const);

describe('what people entered', () => {
  it('is read back as it was entered, for criteria of every kind, in both layouts', () => {
    fc.assert(
      fc.property(filledArb, layouts, ({ plan, subjects, entries }, layout) => {
        const book = bookOf({ plan, subjects, layout });
        const read = readOf(
          workbookOf(book, { entries: ({ code }, of) => entries.get(`${code}|${of.code}`) ?? {} }),
        );
        const entered = subjects.flatMap(({ code }) =>
          plan.criteria
            .filter(({ scoring }) => scoring.kind !== 'items')
            .map((of): [string, ScoreEntry] => {
              const key = `${code}|${of.code}`;
              return [key, { ...emptyEntry(of), ...entries.get(key) }];
            }),
        );
        expect(entriesIn(read)).toEqual(entered);
        expect(read.problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same after rows are sorted and columns inserted and moved', () => {
    fc.assert(
      fc.property(
        filledArb,
        layouts,
        fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 }),
        ({ plan, subjects, entries }, layout, moves) => {
          const book = bookOf({ plan, subjects, layout });
          const grid = workbookOf(book, {
            entries: ({ code }, of) => entries.get(`${code}|${of.code}`) ?? {},
          });
          const moved = { ...grid, sheets: grid.sheets.map((sheet) => shuffled(sheet, moves)) };
          expect(readOf(moved).problems.map(({ name }) => name)).toEqual(
            readOf(grid).problems.map(({ name }) => name),
          );
          expect(new Map(entriesIn(readOf(moved)))).toEqual(new Map(entriesIn(readOf(grid))));
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Rows below the header turned round, empty columns inserted, columns moved to the end. */
function shuffled(sheet: GridSheet, moves: readonly number[]): GridSheet {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const whole = sheet.rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? cellOf(null)),
  );
  const fixed = sheet.title.startsWith('_') ? 1 : 3;
  const rows = [...whole.slice(0, fixed), ...whole.slice(fixed).reverse()];
  return { ...sheet, rows: rows.map((row) => moves.reduce(moveCells, row)) };
}

/** Even moves insert an empty cell, odd ones take the cell there to the end; the codes stay first. */
function moveCells(row: GridCell[], move: number): GridCell[] {
  const column = 1 + (move % (row.length - 1));
  const [before, after] = [row.slice(0, column), row.slice(column)];
  return move % 2 === 0
    ? [...before, cellOf(null), ...after]
    : [...before, ...after.slice(1), ...after.slice(0, 1)];
}
