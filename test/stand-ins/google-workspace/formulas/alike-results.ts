import { createHash } from 'node:crypto';
import type { FormulaResults } from '../store/effective-values';
import type { Inputs } from './inputs';

const known = new Map<string, FormulaResults>();
const MOST_KNOWN = 16;

/**
 * The results of a workbook not computed before. One with the very same contents may have been (a
 * copy of a file, say): then its results are these too, unless a formula may come to something
 * else each time.
 */
export async function alikeResults(
  inputs: Inputs,
  compute: () => Promise<FormulaResults>,
): Promise<FormulaResults> {
  if (inputs.formulas.some(({ formula }) => formula?.volatile)) return compute();
  const contents = createHash('sha1').update(inputs.structure);
  for (const [place, { mark, formula }] of inputs.cells) {
    contents.update(`\n${place}${formula ? 'f' : 'v'}${mark}`);
  }
  const key = contents.digest('base64');
  const results = known.get(key) ?? (await compute());
  known.delete(key);
  known.set(key, results);
  for (const oldest of [...known.keys()].slice(0, -MOST_KNOWN)) known.delete(oldest);
  return results;
}
