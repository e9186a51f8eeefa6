import type { Cell, CellKind, Table, TableRow } from '../../../shared/tables/types';

/** Rows in one piece: few enough that a piece of forty columns crosses in a few milliseconds. */
const ROWS_PER_PIECE = 500;

const KINDS: readonly CellKind[] = ['empty', 'text', 'number', 'boolean', 'date', 'error'];
const NO_CELL = 255;

/** One column of a piece; `raws` and `addresses` only where they say more than text and place. */
interface PackedColumn {
  texts: string[];
  /** Index in `KINDS`, or `NO_CELL`. */
  kinds: Uint8Array;
  raws: Cell['raw'][] | null;
  addresses: string[] | null;
}

/** Rows that follow one another, column by column: cheap to send from one thread to another. */
export interface PackedRows {
  numbers: Uint32Array;
  /** 1 for a hidden row. */
  hidden: Uint8Array;
  /** In the order of the table's columns. */
  columns: PackedColumn[];
}

export type TableHead = Omit<Table, 'rows'>;

/** A table as it crosses from the reader to the panel, and back after the reader was stopped. */
export interface PackedTable {
  head: TableHead;
  pieces: PackedRows[];
}

/** The rows of a table in pieces, each packed when it is asked for. */
export function* packRows(table: Table): Iterable<PackedRows> {
  for (let from = 0; from < table.rows.length; from += ROWS_PER_PIECE) {
    const rows = table.rows.slice(from, from + ROWS_PER_PIECE);
    yield {
      numbers: Uint32Array.from(rows, ({ number }) => number),
      hidden: Uint8Array.from(rows, ({ hidden }) => (hidden ? 1 : 0)),
      columns: table.columns.map(({ id }) => packColumn(rows, id)),
    };
  }
}

function packColumn(rows: readonly TableRow[], id: string): PackedColumn {
  const cells = rows.map((row) => row.cells[id]);
  const isPlain = cells.every((cell) => cell === undefined || cell.raw === cell.text);
  const isInPlace = rows.every(
    ({ number }, at) => cells[at] === undefined || cells[at].address === `${id}${number}`,
  );
  return {
    texts: cells.map((cell) => cell?.text ?? ''),
    kinds: Uint8Array.from(cells, (cell) => (cell ? KINDS.indexOf(cell.kind) : NO_CELL)),
    raws: isPlain ? null : cells.map((cell) => cell?.raw ?? null),
    addresses: isInPlace ? null : cells.map((cell) => cell?.address ?? ''),
  };
}

/** The table again; a cell is made only when it is looked at. */
export function unpackTable({ head, pieces }: PackedTable): Table {
  const ids = head.columns.map(({ id }) => id);
  const places = new Map(ids.map((id, at) => [id, at]));
  const rows = pieces.flatMap((piece) =>
    Array.from(piece.numbers, (number, at): TableRow => {
      const cellOf = (id: string) => unpackCell(piece, places.get(id), at, `${id}${number}`);
      return { number, hidden: piece.hidden[at] === 1, cells: lazyCells(ids, cellOf) };
    }),
  );
  return { ...head, rows };
}

function unpackCell(
  piece: PackedRows,
  place: number | undefined,
  at: number,
  address: string,
): Cell | undefined {
  const column = place === undefined ? undefined : piece.columns[place];
  const kind = KINDS[column?.kinds[at] ?? NO_CELL];
  if (column === undefined || kind === undefined) return undefined;
  const text = column.texts[at] ?? '';
  const raw = column.raws === null ? text : (column.raws[at] ?? null);
  return { address: column.addresses?.[at] ?? address, raw, text, kind };
}

/** A record that reads, lists and spreads like a plain one, without holding any cell. */
function lazyCells(
  ids: readonly string[],
  cellOf: (id: string) => Cell | undefined,
): Readonly<Record<string, Cell>> {
  return new Proxy<Record<string, Cell>>(
    {},
    {
      get: (_, id) => (typeof id === 'string' ? cellOf(id) : undefined),
      has: (_, id) => typeof id === 'string' && cellOf(id) !== undefined,
      ownKeys: () => ids.filter((id) => cellOf(id) !== undefined),
      getOwnPropertyDescriptor(_, id) {
        const value = typeof id === 'string' ? cellOf(id) : undefined;
        return value && { value, enumerable: true, configurable: true };
      },
    },
  );
}
