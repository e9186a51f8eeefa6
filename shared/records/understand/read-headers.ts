import { whose } from '../../matching/persons/whose';
import { type Phrase, readPhrase } from '../../matching/phrase';
import type { TableColumn } from '../../tables';
import { levelsOf } from '../../tables/header-text';
import { ambiguousReadings } from './ambiguous-headers';
import type { HeaderReading } from './header-reading';
import { headerReader } from './legible';
import { inheritRelatives } from './relatives';

/** Reads all headers of a table, in column order. */
export function readHeaders(columns: readonly TableColumn[]): HeaderReading[] {
  const paths = columns.map(({ header }) => levelsOf(header));
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

/**
 * "Số" under "CCCD" is "Số CCCD", "Tổng số" under "Học sinh" is "Tổng số học sinh", and the "ĐV" of
 * "ĐV công tác" is "đơn vị".
 */
function named(leaf: string, upper: string): Phrase {
  const own = readPhrase(leaf);
  if (own.attributes.size > 0) return own;
  const joined = upper === '' ? [] : [`${leaf} ${upper}`, `${upper} ${leaf}`];
  const others = [...joined, ...writtenOut(own.key)].map(readPhrase);
  return others.find(({ strength }) => strength >= SURELY_NAMED) ?? own;
}

/** A name with one of its words in each of the senses that it may have. */
function writtenOut(key: string): string[] {
  const words = key.split(' ');
  return words.flatMap((word, at) =>
    (ambiguousReadings(word) ?? []).map(({ name }) =>
      [...words.slice(0, at), name, ...words.slice(at + 1)].join(' '),
    ),
  );
}

const SURELY_NAMED = 0.95;
