import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../shared/tables';
import {
  makeFixture,
  peopleFor,
  TRAIT_FAMILIES,
  WORKBOOKS,
  WRONG_FILES,
} from '../../fixtures/workbooks';
import { expectAsMade } from './corpus-expectations';

describe('every workbook of the corpus is found as it was made: headers, columns, row kinds, values', () => {
  it.each(WORKBOOKS.map((book) => [book.name, book] as const))('%s', (_, book) => {
    expectAsMade(book);
  });
});

describe('every wrong file is refused with its reason', () => {
  it.each(WRONG_FILES.map((file) => [file.name, file] as const))('%s', (_, file) => {
    const read = readWorkbook(file.fileName, file.bytes());
    expect(read).toMatchObject({ ok: false, problem: { code: file.problem } });
  });
});

describe('the corpus', () => {
  it('has at least sixty workbooks, each under its own name', () => {
    expect(WORKBOOKS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(WORKBOOKS.map(({ name }) => name)).size).toBe(WORKBOOKS.length);
  });

  it('has every trait', () => {
    const met = new Set(WORKBOOKS.flatMap(({ traits }) => traits));
    expect(TRAIT_FAMILIES.flat().filter(({ name }) => !met.has(name))).toEqual([]);
  });
});

/** Combinations no reader can be asked to find as they were made, with what is lost in the file. */
const UNDECIDABLE: readonly (readonly [reason: string, ...needed: RegExp[]])[] = [
  ['windows-1258 lacks signs of the old fonts', /csv-windows-1258/, /TCVN3|VNI/],
  ['the writer of .ods drops spaces before a text', /file: ods/, /stray spaces/],
  ['the writer of .ods shows what is hidden', /file: ods/, /hidden sheet/],
  ['text files show what is hidden', /file: (ods|csv|tsv)/, /by side, adj/, /hidden id/],
  [
    'row numbers stand anywhere, nothing tells where a table begins',
    /by side, adj/,
    /another order/,
  ],
  [
    'capitals with a tone are written as two letters in TCVN3: no known name tells where a table begins',
    /below each other, adj/,
    /headers in capitals/,
    /TCVN3 headers/,
  ],
];

const isDecidable = (traits: readonly string[]) =>
  !UNDECIDABLE.some(([, ...needed]) =>
    needed.every((trait) => traits.some((name) => trait.test(name))),
  );

describe('traits in combination', () => {
  const chosen = fc
    .tuple(
      ...TRAIT_FAMILIES.map((family) =>
        fc.option(fc.constantFrom(...family.map(({ name }) => name)), { nil: null, freq: 2 }),
      ),
    )
    .map((names): string[] => names.flatMap((name) => (name === null ? [] : [name])))
    .filter(isDecidable);
  const people = fc.record({
    kind: fc.constantFrom('student' as const, 'staff' as const, 'unit' as const),
    from: fc.nat(3),
    to: fc.integer({ min: 9, max: 18 }),
  });
  const found = fc.property(people, chosen, ({ kind, from, to }, traits) => {
    expectAsMade(makeFixture('to-hop', kind, traits, peopleFor(kind).slice(from, to)));
  });

  it.each([
    [
      'adjoining side by side, three header rows and one',
      'student',
      ['two tables side by side, adjoining', 'three header rows, merged'],
    ],
    [
      'adjoining side by side, hidden ids before the second',
      'student',
      [
        ...['two tables side by side, adjoining', 'three header rows, merged'],
        ...['hidden id columns (VnEdu)', 'title rows'],
      ],
    ],
    [
      'adjoining side by side, column numbers level with a header row',
      'staff',
      [
        ...['two tables side by side, adjoining', 'day, month and year in three columns'],
        'column numbers under the header',
      ],
    ],
    [
      'a header right below the names of signers, the last of whom stands beside it',
      'student',
      ['two tables below each other, adjoining', ...['address in three columns', 'signatures']],
    ],
    [
      'a repeated header of three rows, whose lowest names the father before the pupil',
      'student',
      [
        ...['columns in another order (1)', 'three header rows, merged'],
        ...['abbreviated headers', 'header repeated in the middle'],
      ],
    ],
  ] as const)('are found as they were made: %s', (_, kind, traits) => {
    expectAsMade(makeFixture('to-hop', kind, traits, peopleFor(kind).slice(0, 9)));
  });

  it('are found as they were made, in the same combinations each time', () => {
    fc.assert(found, { seed: 2026, numRuns: 40 });
  });

  it('are found as they were made, in other combinations each time', () => {
    fc.assert(found, { numRuns: 20 });
  });
});
