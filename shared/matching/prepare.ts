import { akinMarked, akinUnmarked } from './akin/akin-words';
import { wordVectors } from './akin/word-vectors';
import { knownAnswers } from './options/option-states';
import { readVocabulary as readNames } from './vocabulary';
import { qualifiersMarked, qualifiersUnmarked } from './vocabulary/qualifiers';

/**
 * Makes all known names and answers ready, a little a step: whoever shows a page meanwhile may take
 * breaks. What is not ready when it is needed is made ready then.
 */
export function* readVocabulary(): Generator<void> {
  yield* readNames();
  for (const make of PREPARED) {
    make();
    yield;
  }
}

const PREPARED: readonly (() => unknown)[] = [
  qualifiersMarked,
  qualifiersUnmarked,
  knownAnswers,
  akinMarked,
  akinUnmarked,
  wordVectors,
  () => wordVectors().plain(),
];
