import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: begun last, one would keep the run waiting alone. */
const HEAVIEST = [
  'test/sheets-addon/server/faults.test.ts',
  'test/sheets-addon/local/score-commands.test.ts',
  'test/sheets-addon/server/own-workbooks.test.ts',
  'test/sheets-addon/server/audit.test.ts',
  'test/sheets-addon/server/collect.test.ts',
  'test/sheets-addon/layout/score-book/random-books.test.ts',
  'test/e2e/fill-pupils.test.ts',
  'test/e2e/data-vault.test.ts',
  'test/e2e/addon-own.test.ts',
  'test/e2e/panel-work.test.ts',
  'test/e2e/addon-sidebar.test.ts',
  'test/e2e/evidence-package.test.ts',
];

/** Begins with the heaviest files; the others follow in Vitest's own order. */
export class HeaviestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const heavy = HEAVIEST.flatMap((name) => sorted.filter((file) => file.moduleId.endsWith(name)));
    return [...heavy, ...sorted.filter((file) => !heavy.includes(file))];
  }
}
