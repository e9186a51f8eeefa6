/**
 * `npx tsx test/tools/learn-words.ts`: learns from the vocabulary, the akin words and the wordings of
 * `test/fixtures/wordings` which words are used for one another, and writes it to
 * `shared/matching/akin/word-vectors.json`. Some minutes. `fit-clues.ts` is to follow.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readGroups } from './word-groups';
import { learnWords } from './word-training';

const FILE = fileURLToPath(
  new URL('../../shared/matching/akin/word-vectors.json', import.meta.url),
);

const groups = await readGroups();
const learnt = learnWords(groups);
await writeFile(FILE, `${JSON.stringify(learnt, null, 2)}\n`);
console.log(`${groups.length} groups, ${learnt.words.split('|').length} words and pairs of words`);
