import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

export const FORMS = fileURLToPath(new URL('../../fixtures/forms', import.meta.url));

const goldSchema = z.object({
  columns: z.array(z.object({ header: z.string(), selector: z.string().nullable() })),
});

/** One saved form with its table and, by hand, which column belongs to which control. */
export interface FormFixture {
  name: string;
  page: string;
  table: string;
  gold: z.infer<typeof goldSchema>['columns'];
}

export async function formFixtures(): Promise<FormFixture[]> {
  const files = (await readdir(FORMS)).filter((file) => file.endsWith('.html')).sort();
  return Promise.all(
    files.map(async (file) => {
      const name = file.replace(/\.html$/, '');
      const gold = JSON.parse(await readFile(join(FORMS, `${name}.json`), 'utf8'));
      return {
        name,
        page: join(FORMS, file),
        table: join(FORMS, `${name}.csv`),
        gold: goldSchema.parse(gold).columns,
      };
    }),
  );
}

/** What became of one column: against the gold mapping, whatever the tier. */
export interface Verdict {
  form: string;
  header: string;
  verdict: 'right' | 'wrong' | 'offered' | 'missed' | 'left-out';
  detail: string;
}

/**
 * Judges certain matches as right or wrong; a column with a control in the gold mapping that is not
 * certain is offered (right, for review) or missed; one without a control is left out as it should.
 */
export function judgeColumn(
  form: string,
  header: string,
  wanted: string | null,
  got: { selector: string | null; tier: string; detail: string },
): Verdict {
  const isRight = wanted !== null && got.selector === wanted;
  const verdict =
    got.tier === 'certain'
      ? isRight
        ? 'right'
        : 'wrong'
      : wanted === null
        ? 'left-out'
        : isRight
          ? 'offered'
          : 'missed';
  return { form, header, verdict, detail: got.detail };
}

export function summarize(verdicts: readonly Verdict[]) {
  const count = (verdict: Verdict['verdict']) =>
    verdicts.filter((one) => one.verdict === verdict).length;
  const right = count('right');
  const wrong = count('wrong');
  const wanted = right + count('offered') + count('missed');
  return { right, wrong, precision: right / Math.max(1, right + wrong), recall: right / wanted };
}
