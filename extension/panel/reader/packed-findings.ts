import type { Finding, Saying } from '../../../shared/records/types';
import { memoryOfTexts, type PackedTexts, packTexts, textAt } from './packed-texts';

/** What findings of one check at one column say alike. */
type Kind = Omit<Finding, 'row' | 'cell' | 'related'>;

/** Findings that follow one another; each is made only when it is looked at. */
export interface PackedFindings {
  kinds: Kind[];
  /** Index in `kinds`, by finding. */
  kindOf: Uint32Array<ArrayBuffer>;
  rows: Uint32Array<ArrayBuffer>;
  cells: PackedTexts;
  /** null where none of them has any. */
  related: Finding['related'][] | null;
}

export function packFindings(findings: readonly Finding[]): PackedFindings {
  const kinds: Kind[] = [];
  const known = new Map<Saying, number>();
  const kindAt = ({ row: _, cell: __, related: ___, ...kind }: Finding): number => {
    const at = known.get(kind.explanation);
    const like = at === undefined ? undefined : kinds[at];
    if (at !== undefined && like !== undefined && isSame(like, kind)) return at;
    known.set(kind.explanation, kinds.length);
    return kinds.push(kind) - 1;
  };
  return {
    kindOf: Uint32Array.from(findings, kindAt),
    kinds,
    rows: Uint32Array.from(findings, ({ row }) => row),
    cells: packTexts(findings.map(({ cell }) => cell)),
    related: findings.some(({ related }) => related.length > 0)
      ? findings.map(({ related }) => related)
      : null,
  };
}

const isSame = (one: Kind, other: Kind): boolean =>
  one.code === other.code &&
  one.severity === other.severity &&
  one.quality === other.quality &&
  one.columnId === other.columnId &&
  one.field === other.field &&
  one.remedy === other.remedy;

export const memoryOfFindings = ({ kindOf, rows, cells }: PackedFindings): ArrayBuffer[] => [
  kindOf.buffer,
  rows.buffer,
  ...memoryOfTexts(cells),
];

/** The findings again. */
export const unpackFindings = (packed: PackedFindings): Finding[] =>
  Array.from(packed.kindOf, (kind, at) => new UnpackedFinding(packed, kindIn(packed, kind), at));

function kindIn({ kinds }: PackedFindings, at: number): Kind {
  const kind = kinds[at];
  if (kind === undefined) throw new RangeError(`No finding is of kind ${at}.`);
  return kind;
}

const NONE: Finding['related'] = [];

class UnpackedFinding implements Finding {
  readonly #packed: PackedFindings;
  readonly #kind: Kind;
  readonly #at: number;

  constructor(packed: PackedFindings, kind: Kind, at: number) {
    this.#packed = packed;
    this.#kind = kind;
    this.#at = at;
  }

  get code() {
    return this.#kind.code;
  }
  get severity() {
    return this.#kind.severity;
  }
  get quality() {
    return this.#kind.quality;
  }
  get columnId() {
    return this.#kind.columnId;
  }
  get field() {
    return this.#kind.field;
  }
  get explanation() {
    return this.#kind.explanation;
  }
  get remedy() {
    return this.#kind.remedy;
  }
  get row() {
    return this.#packed.rows[this.#at] ?? 0;
  }
  get cell() {
    return textAt(this.#packed.cells, this.#at);
  }
  get related() {
    return this.#packed.related?.[this.#at] ?? NONE;
  }
}
