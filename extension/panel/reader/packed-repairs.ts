import type { Repair } from '../../../shared/records/types';
import { memoryOfTexts, type PackedTexts, packTexts, textAt } from './packed-texts';

/** What repairs of one column that do the same for the same reason have in common. */
type Kind = Pick<Repair, 'columnId' | 'steps' | 'safety' | 'reason'>;

/** Repairs that follow one another; each is made only when it is looked at. */
export interface PackedRepairs {
  kinds: Kind[];
  /** Index in `kinds`, by repair. */
  kindOf: Uint32Array<ArrayBuffer>;
  rows: Uint32Array<ArrayBuffer>;
  ids: PackedTexts;
  cells: PackedTexts;
  before: PackedTexts;
  after: PackedTexts;
}

export function packRepairs(repairs: readonly Repair[]): PackedRepairs {
  const kinds: Kind[] = [];
  const known = new Map<string, number>();
  const kindAt = ({ columnId, steps, safety, reason }: Repair): number => {
    const params = reason.params === undefined ? '' : JSON.stringify(reason.params);
    const key = `${columnId} ${safety} ${steps.join(' ')} ${reason.key} ${params}`;
    const at = known.get(key) ?? kinds.push({ columnId, steps, safety, reason }) - 1;
    known.set(key, at);
    return at;
  };
  return {
    kindOf: Uint32Array.from(repairs, kindAt),
    kinds,
    rows: Uint32Array.from(repairs, ({ row }) => row),
    ids: packTexts(repairs.map(({ id }) => id)),
    cells: packTexts(repairs.map(({ cell }) => cell)),
    before: packTexts(repairs.map(({ before }) => before)),
    after: packTexts(repairs.map(({ after }) => after)),
  };
}

export const memoryOfRepairs = (packed: PackedRepairs): ArrayBuffer[] => [
  packed.kindOf.buffer,
  packed.rows.buffer,
  ...[packed.ids, packed.cells, packed.before, packed.after].flatMap(memoryOfTexts),
];

/** The repairs again. */
export const unpackRepairs = (packed: PackedRepairs): Repair[] =>
  Array.from(packed.kindOf, (kind, at) => new UnpackedRepair(packed, kindIn(packed, kind), at));

function kindIn({ kinds }: PackedRepairs, at: number): Kind {
  const kind = kinds[at];
  if (kind === undefined) throw new RangeError(`No repair is of kind ${at}.`);
  return kind;
}

class UnpackedRepair implements Repair {
  readonly id: string;
  readonly #packed: PackedRepairs;
  readonly #kind: Kind;
  readonly #at: number;

  constructor(packed: PackedRepairs, kind: Kind, at: number) {
    this.id = textAt(packed.ids, at);
    this.#packed = packed;
    this.#kind = kind;
    this.#at = at;
  }

  get columnId() {
    return this.#kind.columnId;
  }
  get steps() {
    return this.#kind.steps;
  }
  get safety() {
    return this.#kind.safety;
  }
  get reason() {
    return this.#kind.reason;
  }
  get row() {
    return this.#packed.rows[this.#at] ?? 0;
  }
  get cell() {
    return textAt(this.#packed.cells, this.#at);
  }
  get before() {
    return textAt(this.#packed.before, this.#at);
  }
  get after() {
    return textAt(this.#packed.after, this.#at);
  }
}
