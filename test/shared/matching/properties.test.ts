import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../../shared/matching';
import type { Control, MatchColumn } from '../../../shared/matching/types';
import { FIELD_LABELS } from '../../../shared/records/field-labels';
import { toLegacy } from '../../../shared/vietnamese';
import { control } from './controls';

const NAMES = FIELD_LABELS.filter(({ record }) => record === 'student').flatMap(
  ({ label, synonyms }) => [label, ...synonyms],
);
const SECTIONS = ['Thông tin học sinh', 'Thông tin về cha', 'Thông tin về mẹ', 'Học kỳ I'];

const names = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 12 });
const columnList = names.map((headers): MatchColumn[] =>
  headers.map((header, position) => ({ id: `k${position}`, header, samples: [], position })),
);
const controlList = fc
  .array(
    fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom([], ...SECTIONS.map((one) => [one]))),
    {
      maxLength: 12,
    },
  )
  .map((all): Control[] =>
    all.map(([label, section], at) => control({ id: `c${at}`, label, section })),
  );

/** What was decided, by header and control, whatever the order. */
function decisions(columns: readonly MatchColumn[], controls: readonly Control[]) {
  const headers = new Map(columns.map(({ id, header }) => [id, header]));
  return matchColumns({ columns, controls })
    .matches.map(({ columnId, controlId, tier }) => `${headers.get(columnId)} ${controlId} ${tier}`)
    .sort();
}

describe('matching', () => {
  it('gives no control to two columns, and names every control or column once', () => {
    fc.assert(
      fc.property(columnList, controlList, (columns, controls) => {
        const { matches, unmatchedControlIds } = matchColumns({ columns, controls });
        const taken = matches.flatMap(({ controlId }) => controlId ?? []);
        expect(matches.map(({ columnId }) => columnId)).toEqual(columns.map(({ id }) => id));
        expect([...taken, ...unmatchedControlIds].sort()).toEqual(
          controls.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it('does not depend on the order of the list of columns, nor on what was matched before', () => {
    fc.assert(
      fc.property(columnList, controlList, (columns, controls) => {
        const first = decisions(columns, controls);
        expect(decisions([...columns].reverse(), controls)).toEqual(first);
        expect(decisions(columns, controls)).toEqual(first);
      }),
    );
  });

  it('keeps what is certain by words when a control is added that has nothing to do with any column', () => {
    fc.assert(
      fc.property(columnList, controlList, fc.nat(12), (columns, controls, at) => {
        const stranger = control({ id: 'stranger', label: 'Xyz qwerty' });
        const grown = [...controls.slice(0, at), stranger, ...controls.slice(at)];
        const isCertain = (one: string) => one.endsWith('certain');
        expect(decisions(columns, grown).filter(isCertain)).toEqual(
          decisions(columns, controls).filter(isCertain),
        );
      }),
    );
  });

  it('reads decomposed letters as composed ones, on both sides', () => {
    fc.assert(
      fc.property(columnList, controlList, (columns, controls) => {
        const apart = controls.map((one) => ({ ...one, label: one.label.normalize('NFD') }));
        const headers = columns.map((one) => ({ ...one, header: one.header.normalize('NFD') }));
        const plain = matchColumns({ columns, controls }).matches;
        const strip = (all: typeof plain) => all.map(({ reasons: _, ...rest }) => rest);
        expect(strip(matchColumns({ columns: headers, controls: apart }).matches)).toEqual(
          strip(plain),
        );
      }),
    );
  });

  it.each(['tcvn3', 'vni'] as const)('reads labels and headers typed for a %s font', (encoding) => {
    const known = ['Họ và tên học sinh', 'Địa chỉ thường trú', 'Ngày vào Đảng', 'Quê quán'];
    const controls = known.map((label, at) => control({ id: `c${at}`, label }));
    const columns = known.map((header, at) => ({ id: `k${at}`, header, samples: [] }));
    const old = controls.map((one) => ({ ...one, label: toLegacy(one.label, encoding) }));
    const headers = columns.map((one) => ({ ...one, header: toLegacy(one.header, encoding) }));
    const expected = known.map((_, at) => ({ controlId: `c${at}`, tier: 'certain' }));
    expect(matchColumns({ columns, controls: old }).matches).toMatchObject(expected);
    expect(matchColumns({ columns: headers, controls }).matches).toMatchObject(expected);
  });
});
