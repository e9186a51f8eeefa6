import type { Cell, CellKind, Table, TableRow } from '../../../shared/tables/types';
import { lazyCells } from './lazy-cells';
import { memoryOfTexts, type PackedTexts, packTexts, textAt } from './packed-texts';

/** Rows in one piece: few enough that a piece of forty columns is packed in a few milliseconds. */
const ROWS_PER_PIECE = 500;

const KINDS: readonly CellKind[] = ['empty', 'text', 'number', 'boolean', 'date', 'error'];
const NO_CELL = 255;

/** One column of a piece; `raws` and `addresses` only where they say more than text and place. */
interface PackedColumn {
  texts: PackedTexts;
  /** Index in `KINDS`, or `NO_CELL`. */
  kinds: Uint8Array<ArrayBuffer>;
  /** undefined: what follows from kind and text (`usualRaw`). */
  raws: (Cell['raw'] | undefined)[] | null;
  addresses: string[] | null;
}

/** Rows that follow one another, column by column: cheap to send from one thread to another. */
export interface PackedRows {
  numbers: Uint32Array<ArrayBuffer>;
  /** 1 for a hidden row. */
  hidden: Uint8Array<ArrayBuffer>;
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

/** The memory of a piece that can be handed over to another thread instead of being copied. */
export const memoryOf = ({ numbers, hidden, columns }: PackedRows): ArrayBuffer[] => [
  numbers.buffer,
  hidden.buffer,
  ...columns.flatMap(({ texts, kinds }) => [...memoryOfTexts(texts), kinds.buffer]),
];

function packColumn(rows: readonly TableRow[], id: string): PackedColumn {
  const cells = rows.map((row) => row.cells[id]);
  const raws = cells.map((cell) => (cell && cell.raw !== usualRaw(cell) ? cell.raw : undefined));
  const isInPlace = rows.every(
    ({ number }, at) => cells[at] === undefined || cells[at].address === `${id}${number}`,
  );
  return {
    texts: packTexts(cells.map((cell) => cell?.text ?? '')),
    kinds: Uint8Array.from(cells, (cell) => (cell ? KINDS.indexOf(cell.kind) : NO_CELL)),
    raws: raws.every((raw) => raw === undefined) ? null : raws,
    addresses: isInPlace ? null : cells.map((cell) => cell?.address ?? ''),
  };
}

const usualRaw = ({ kind, text }: Pick<Cell, 'kind' | 'text'>): Cell['raw'] =>
  kind === 'empty' ? null : text;

/** The table again. */
export function unpackTable({ head, pieces }: PackedTable): Table {
  return { ...head, rows: pieces.flatMap((piece) => unpackRows(head, piece)) };
}

/** The rows of one piece; a cell is made only when it is looked at. */
export function unpackRows({ columns }: TableHead, piece: PackedRows): TableRow[] {
  const ids = columns.map(({ id }) => id);
  const places = new Map(ids.map((id, at) => [id, at]));
  return Array.from(piece.numbers, (number, at): TableRow => {
    const cellOf = (id: string) => unpackCell(piece, places.get(id), at, `${id}${number}`);
    return {
      number,
      hidden: piece.hidden[at] === 1,
      get cells() {
        return lazyCells(ids, cellOf);
      },
    };
  });
}

function unpackCell(
  piece: PackedRows,
  place: number | undefined,
  at: number,
  usualAddress: string,
): Cell | undefined {
  const column = place === undefined ? undefined : piece.columns[place];
  const kind = KINDS[column?.kinds[at] ?? NO_CELL];
  if (column === undefined || kind === undefined) return undefined;
  const text = textAt(column.texts, at);
  const unusual = column.raws?.[at];
  const raw = unusual === undefined ? usualRaw({ kind, text }) : unusual;
  return { address: column.addresses?.[at] ?? usualAddress, raw, text, kind };
}
