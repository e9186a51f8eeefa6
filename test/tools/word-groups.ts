import { AKIN_LINES } from '../../shared/matching/akin/lines';
import { unitsOf } from '../../shared/matching/akin/word-vectors';
import { isUnmarked, spellingKey } from '../../shared/matching/spelling';
import { allNames } from '../../shared/matching/vocabulary/names';
import { readWordings } from '../fixtures/wordings/wordings';

/** A text as the units that it is made of. */
export type Units = readonly string[];

/** Texts that name one thing. */
export interface Group {
  texts: readonly Units[];
  /** How often it is asked in one turn. */
  times: number;
}

/** Wordings of screens are what is met; names and akin words fill up what they lack. */
const TIMES_OF_WORDINGS = 2;
const MOST_TIMES_OF_NAMES = 4;
const NAMES_A_TIME = 4;

/**
 * Everything that is known to name one thing: the vocabulary without the texts whose keys are in
 * `unseen`, akin words, and wordings of screens. Texts typed without marks teach nothing.
 */
export async function readGroups(unseen: ReadonlySet<string> = new Set()): Promise<Group[]> {
  const names = new Map<string, string[]>();
  for (const { attribute, texts } of allNames()) {
    const others = texts.filter((text) => !unseen.has(spellingKey(text)));
    names.set(attribute, [...(names.get(attribute) ?? []), ...others]);
  }
  const ofNames = [...names.values()].map((texts) => ({
    texts: unitsOfAll(texts),
    times: Math.min(MOST_TIMES_OF_NAMES, Math.max(1, Math.floor(texts.length / NAMES_A_TIME))),
  }));
  const akin = AKIN_LINES.map((line) => ({ texts: unitsOfAll(line.split('|')), times: 1 }));
  const wordings = (await readWordings()).map((texts) => ({
    texts: unitsOfAll(texts),
    times: TIMES_OF_WORDINGS,
  }));
  return [...ofNames, ...akin, ...wordings].filter(({ texts }) => texts.length > 1);
}

function unitsOfAll(texts: readonly string[]): Units[] {
  const keys = texts.map(spellingKey).filter((key) => key !== '' && !isUnmarked(key));
  return [...new Set(keys)].map(unitsOf);
}
