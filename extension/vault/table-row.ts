import * as z from 'zod/mini';
import type { Cell, CellKind, TableRow } from '../../shared/tables/types';

/** A cell without what follows from the rest: text equal to `raw`, address of its column and row. */
type PackedCell =
  | readonly [CellKind, Cell['raw']]
  | readonly [CellKind, Cell['raw'], text: string]
  | readonly [CellKind, Cell['raw'], text: string, address: string];

const KINDS: ReadonlySet<unknown> = new Set<CellKind>([
  'empty',
  'text',
  'number',
  'boolean',
  'date',
  'error',
]);

const rowSchema = z.object({
  number: z.number(),
  hidden: z.boolean(),
  cells: z.custom<object>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
});

export function packRow({ number, hidden, cells }: TableRow): object {
  const packed = Object.entries(cells).map(([column, cell]) => [
    column,
    packCell(cell, `${column}${number}`),
  ]);
  return { number, hidden, cells: Object.fromEntries(packed) };
}

/** The row that was packed, or null when `packed` is not one. */
export function unpackRow(packed: unknown): TableRow | null {
  const row = rowSchema.safeParse(packed);
  if (!row.success) return null;
  const { number, hidden } = row.data;
  const cells: [string, Cell][] = [];
  for (const [column, value] of Object.entries<unknown>({ ...row.data.cells })) {
    const cell = unpackCell(value, `${column}${number}`);
    if (cell === null) return null;
    cells.push([column, cell]);
  }
  return { number, hidden, cells: Object.fromEntries(cells) };
}

function packCell({ kind, raw, text, address }: Cell, usualAddress: string): PackedCell {
  if (address !== usualAddress) return [kind, raw, text, address];
  return text === raw ? [kind, raw] : [kind, raw, text];
}

/**
 * Checked by hand: a large table has 800,000 cells, and zod, which may not generate code in an
 * extension, takes many seconds for them.
 */
function unpackCell(packed: unknown, usualAddress: string): Cell | null {
  if (!Array.isArray(packed)) return null;
  const [kind, raw, text = raw, address = usualAddress]: unknown[] = packed;
  const whole = isKind(kind) && isRaw(raw) && typeof text === 'string';
  return whole && typeof address === 'string' ? { address, raw, text, kind } : null;
}

const isKind = (value: unknown): value is CellKind => KINDS.has(value);

const isRaw = (value: unknown): value is Cell['raw'] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
