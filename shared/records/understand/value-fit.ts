import type { FieldLabel } from '../field-labels';
import type { Saying } from '../types';
import { isKnownList } from './known-values';
import type { Shape, ValueProfile } from './value-shapes';

/** How many of a column's values are what the field holds, and what that does to the choice. */
export interface ValueFit {
  /** Multiplies how well the header fits. */
  factor: number;
  fitting: number;
  total: number;
  /** What the fitting values are, as a sentence; null when the field takes any text. */
  reason: Saying | null;
}

/** Most of the values fit: other values are faults to be found later, not another field. */
const MOST = 0.8;
const MANY = 0.5;
const SOME = 0.2;
const FACTOR_OF_MANY = 0.95;
const FACTOR_OF_SOME = 0.8;
const FACTOR_OF_NONE = 0.55;
/** Lists of schools differ from the list known here: values outside it say little. */
const FACTOR_OF_OTHER_LIST = 0.95;
/** A text field may hold anything, but hardly this and nothing else. */
const FACTOR_OF_UNLIKELY_TEXT = 0.7;
const UNLIKELY_TEXT: readonly Shape[] = ['date', 'email', 'sex', 'tick'];
const UNLIKELY_CHOICE: readonly Shape[] = ['date', 'email', 'id', 'phone'];

/** What values of a field look like, by the beginning of its description in the field list. */
const SHAPES_BY_FORMAT: readonly (readonly [string, readonly Shape[]])[] = [
  ['date or text', []],
  ['date', ['date', 'serial']],
  ['int yyyy or date', ['year', 'date', 'serial']],
  ['int yyyy', ['year']],
  ['int 1-31', ['day']],
  ['int 1-12, split', ['month']],
  ['int 1-12', ['grade']],
  ['int', ['integer']],
  ['decimal', ['number']],
  ['number', ['number']],
  ['percent', ['number']],
  ['phone', ['phone']],
  ['digits 12', ['id']],
  ['digits', ['digits']],
  ['email', ['email']],
  ['url', ['url']],
  ['bool', ['tick']],
  ['name part', ['words']],
  ['name', ['name']],
  ['text e.g. 1A', ['class']],
];
/** Fields whose values tell more than their description. */
const SHAPES_BY_KEY: Readonly<Record<string, readonly Shape[]>> = {
  row_no: ['running', 'integer'],
  gender: ['sex', 'integer'],
  ethnicity: ['ethnic', 'integer'],
  ethnicity_birth_cert: ['ethnic', 'integer'],
  perm_province: ['province', 'integer'],
  province: ['province', 'integer'],
  given_name: ['words'],
  criterion: ['words'],
  school_name: ['words'],
  task: ['words'],
};

/** Shapes the values of a field have; empty when any text may stand there. */
export function shapesOf({ key, format }: FieldLabel): readonly Shape[] {
  const byKey = SHAPES_BY_KEY[key];
  if (byKey) return byKey;
  return SHAPES_BY_FORMAT.find(([start]) => format.startsWith(start))?.[1] ?? [];
}

export function valueFit(field: FieldLabel, values: ValueProfile): ValueFit {
  const { total } = values;
  if (total === 0) return { factor: 1, fitting: 0, total, reason: null };
  const shapes = shapesOf(field);
  if (shapes.length > 0) return fitOfShapes(shapes, values);
  const list = field.codeList;
  if (list !== undefined && isKnownList(list)) return fitOfList(list, values);
  const unlikely = field.format.startsWith('enum') ? UNLIKELY_CHOICE : UNLIKELY_TEXT;
  const isUnlikely = unlikely.some((shape) => values.share(shape) >= MOST);
  return isUnlikely
    ? { factor: FACTOR_OF_UNLIKELY_TEXT, fitting: 0, total, reason: null }
    : { factor: 1, fitting: total, total, reason: null };
}

/** How values with these shapes would do in a column of this profile. */
export function fitOfShapes(shapes: readonly Shape[], values: ValueProfile): ValueFit {
  const { total } = values;
  if (total === 0) return { factor: 1, fitting: 0, total, reason: null };
  const fitting = values.countOf(shapes);
  const [commonest] = [...shapes].sort((a, b) => values.count(b) - values.count(a));
  const reason = commonest === undefined ? null : sayValues(commonest, fitting, total);
  return { factor: factorOf(fitting / total), fitting, total, reason };
}

function fitOfList(list: string, values: ValueProfile): ValueFit {
  const { total } = values;
  const fitting = values.countInList(list);
  const reason: Saying = { key: 'meaning.values.list', params: { count: fitting, total } };
  if (fitting >= total * MANY) return { factor: 1, fitting, total, reason };
  const isOther = UNLIKELY_CHOICE.some((shape) => values.share(shape) >= MOST);
  const factor = isOther ? FACTOR_OF_NONE : FACTOR_OF_OTHER_LIST;
  return { factor, fitting, total, reason: null };
}

function factorOf(share: number): number {
  if (share >= MOST) return 1;
  if (share >= MANY) return FACTOR_OF_MANY;
  return share >= SOME ? FACTOR_OF_SOME : FACTOR_OF_NONE;
}

/** So few values fit that the person has to look. */
export function isDoubtful({ factor }: ValueFit): boolean {
  return factor < FACTOR_OF_MANY;
}

/** "48/50 giá trị là ngày". */
export function sayValues(shape: Shape, count: number, total: number): Saying {
  return { key: `meaning.values.${shape}`, params: { count, total } };
}
