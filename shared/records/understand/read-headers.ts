import { type Phrase, readPhrase } from '../../matching/phrase';
import { whose } from '../../matching/whose';
import type { TableColumn } from '../../tables';
import { headerReader } from './legible';
import { inheritRelatives } from './relatives';

/** A column's header as it is understood: its own words, and what the levels above add. */
export interface HeaderReading {
  column: TableColumn;
  /** Levels, outermost first, legible: ["Cha", "Họ tên"]. */
  path: readonly string[];
  /** The last level with as much of the level above as it takes to name something. */
  phrase: Phrase;
  /** Whose field it is ("father"), and which of a person's places ("permanent"). */
  owner: string | null;
  place: string | null;
  /** The column that told the owner, when the header and its levels do not. */
  ownerFrom: string | null;
}

/** Reads all headers of a table, in column order. */
export function readHeaders(columns: readonly TableColumn[]): HeaderReading[] {
  const paths = columns.map(({ header }) => header.split('›'));
  const read = headerReader(paths.flat());
  return inheritRelatives(
    columns.map((column, index) => readHeader(column, (paths[index] ?? []).map(read))),
  );
}

function readHeader(column: TableColumn, path: readonly string[]): HeaderReading {
  const above = path.slice(0, -1);
  const phrase = named(path.at(-1) ?? '', above.at(-1) ?? '');
  const { owner, place } = whose(phrase, above);
  return { column, path, phrase, owner, place, ownerFrom: null };
}

/** "Số" under "CCCD" is "Số CCCD"; "Tổng số" under "Học sinh" is "Tổng số học sinh". */
function named(leaf: string, upper: string): Phrase {
  const own = readPhrase(leaf);
  if (upper === '' || own.attributes.size > 0) return own;
  const joined = [`${leaf} ${upper}`, `${upper} ${leaf}`].map(readPhrase);
  return joined.find(({ strength }) => strength >= SURELY_NAMED) ?? own;
}

const SURELY_NAMED = 0.95;
