import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../../shared/matching';
import type { Control, MatchInput } from '../../../shared/matching/types';
import { columns, control, select } from './controls';

/** "header → label tier" of every column, for reading. */
function matched(input: MatchInput): string[] {
  const labels = new Map(
    input.controls.map((one) => [one.id, [...one.section, one.label].join(' / ')]),
  );
  return matchColumns(input).matches.map(({ columnId, controlId, tier }) => {
    const header = input.columns.find((column) => column.id === columnId)?.header;
    return `${header} → ${controlId === null ? '–' : labels.get(controlId)} ${tier}`;
  });
}

const FORM: Control[] = [
  control({ label: 'Họ và tên', section: ['Học sinh'] }),
  control({ label: 'Ngày sinh' }),
  select('Giới tính', ['Nam', 'Nữ']),
  select('Dân tộc', ['Kinh', 'Tày', 'Thái']),
  control({ label: 'Số định danh cá nhân', maxLength: 12 }),
  control({ label: 'Họ và tên', section: ['Gia đình', 'Cha'] }),
  control({ label: 'Số điện thoại', section: ['Gia đình', 'Cha'] }),
  control({ label: 'Họ và tên', section: ['Gia đình', 'Mẹ'] }),
  control({ label: 'Số điện thoại', section: ['Gia đình', 'Mẹ'] }),
  control({ label: 'Ghi chú', kind: 'textarea' }),
];

const TABLE = columns(
  'STT',
  ['Họ tên', 'Lò Thị Mai', 'Quàng Văn Nam'],
  ['NTNS', '05/09/2018', '12/01/2018'],
  ['GT', 'Nữ', 'Nam'],
  ['DT', 'Thái', 'Kinh'],
  ['CCCD', '011218000123', '011218000456'],
  'Họ tên cha',
  'SĐT cha',
  'Họ tên mẹ',
  'SĐT mẹ',
  'GC',
);

describe('matching columns to controls', () => {
  it('goes by meaning, sections and abbreviations', () => {
    expect(matched({ columns: TABLE, controls: FORM })).toEqual([
      'STT → – none',
      'Họ tên → Học sinh / Họ và tên certain',
      'NTNS → Ngày sinh certain',
      'GT → Giới tính certain',
      'DT → Dân tộc certain',
      'CCCD → Số định danh cá nhân certain',
      'Họ tên cha → Gia đình / Cha / Họ và tên certain',
      'SĐT cha → Gia đình / Cha / Số điện thoại certain',
      'Họ tên mẹ → Gia đình / Mẹ / Họ và tên certain',
      'SĐT mẹ → Gia đình / Mẹ / Số điện thoại certain',
      'GC → Ghi chú certain',
    ]);
  });

  it('reads the levels of a header like the sections of a form', () => {
    const table = columns('Mẹ › Họ và tên', 'Cha › Họ và tên');
    expect(matched({ columns: table, controls: FORM })).toEqual([
      'Mẹ › Họ và tên → Gia đình / Mẹ / Họ và tên certain',
      'Cha › Họ và tên → Gia đình / Cha / Họ và tên certain',
    ]);
  });

  it('never takes another person’s field for certain', () => {
    const table = columns('Họ tên mẹ');
    const [father] = FORM.filter((one) => one.section.includes('Cha'));
    const { matches } = matchColumns({ columns: table, controls: father ? [father] : [] });
    expect(matches[0]?.tier).toBe('none');
  });

  it('tells marks apart: Bố is not Bộ, má is not mã', () => {
    const controls = [control({ label: 'Mã định danh Bộ' }), control({ label: 'Họ tên bố' })];
    expect(matched({ columns: columns('Họ tên cha', 'Mã MOET'), controls })).toEqual([
      'Họ tên cha → Họ tên bố certain',
      'Mã MOET → Mã định danh Bộ certain',
    ]);
  });

  it('leaves one-word differences alone', () => {
    const controls = [
      control({ label: 'Ngày vào Đoàn' }),
      control({ label: 'Ngày cấp hộ chiếu' }),
      control({ label: 'Học kỳ II' }),
    ];
    const table = columns('Ngày vào Đảng', 'Ngày cấp CCCD', 'Học kỳ I');
    const { matches } = matchColumns({ columns: table, controls });
    expect(matches.filter((match) => match.tier === 'certain')).toEqual([]);
  });

  it('shows two equal fields for review and names the rival', () => {
    const controls = [
      control({ label: 'Điện thoại', id: 'one' }),
      control({ label: 'Điện thoại', id: 'two' }),
    ];
    const [match] = matchColumns({ columns: columns('SĐT'), controls }).matches;
    expect(match?.tier).toBe('review');
    expect(match?.reasons.at(-1)).toBe('Cần xem: ô “Điện thoại” cũng có thể hợp với cột này');
  });

  it('keeps the day alone out of a field that asks for the whole date', () => {
    const table = columns(['Ngày sinh', '5', '12'], ['Tháng sinh', '9', '1'], ['Năm sinh', '2018']);
    for (const kind of ['text', 'date'] as const) {
      const controls = [control({ label: 'Ngày sinh', kind })];
      expect(matched({ columns: table, controls })[0]).toBe('Ngày sinh → – none');
    }
  });

  it('never offers a whole date to a list of days', () => {
    const days = Array.from({ length: 31 }, (_, index) => String(index + 1));
    const controls = [select('Ngày sinh', days)];
    const [match] = matchColumns({
      columns: columns(['Ngày sinh', '05/09/2018', '12/01/2018']),
      controls,
    }).matches;
    expect(match?.tier).toBe('none');
  });

  it('finds fields that have only technical names', () => {
    const controls = ['txtHoTen', 'ngsinh', 'cboGTinh', 'hoTenMe', 'first_name'].map((name) =>
      control({ label: '', id: name, names: [name] }),
    );
    const table = columns('Họ và tên', 'Ngày sinh', 'Giới tính', 'Họ tên mẹ', 'First name');
    expect(matchColumns({ columns: table, controls }).matches.map((one) => one.controlId)).toEqual([
      'txtHoTen',
      'ngsinh',
      'cboGTinh',
      'hoTenMe',
      'first_name',
    ]);
  });

  it('does the same for NFD labels and other placings of tones', () => {
    const nfd = FORM.map((one) => ({ ...one, label: one.label.normalize('NFD') }));
    const answer = ({ matches }: ReturnType<typeof matchColumns>) =>
      matches.map(({ controlId, tier, score }) => ({ controlId, tier, score }));
    expect(answer(matchColumns({ columns: TABLE, controls: nfd }))).toEqual(
      answer(matchColumns({ columns: TABLE, controls: FORM })),
    );
    const controls = [control({ label: 'Hoà giải viên' })];
    expect(matchColumns({ columns: columns('Hòa giải viên'), controls }).matches[0]?.tier).toBe(
      'certain',
    );
  });
});

describe('corrections', () => {
  it('go before everything, also to leave a control alone', () => {
    const [name, birth] = FORM;
    const corrections = { [birth?.selector ?? '']: 'Họ tên', [name?.selector ?? '']: null };
    const { matches, unmatchedControlIds } = matchColumns({
      columns: TABLE,
      controls: FORM,
      corrections,
    });
    const match = matches.find((one) => one.columnId === 'B');
    expect(match).toMatchObject({ controlId: birth?.id, tier: 'certain', score: 1 });
    expect(matches.find((one) => one.columnId === 'C')?.controlId).toBeNull();
    expect(unmatchedControlIds).toContain(name?.id);
  });
});

describe('matching holds for every form', () => {
  const anyTable = fc.shuffledSubarray(TABLE, { minLength: 1 });
  const anyForm = fc.shuffledSubarray(FORM, { minLength: 1 });

  it('is one-to-one and the same whatever the order of columns', () => {
    fc.assert(
      fc.property(anyTable, anyForm, (table, controls) => {
        const result = matchColumns({ columns: table, controls });
        const taken = result.matches.flatMap((one) => one.controlId ?? []);
        expect(new Set(taken).size).toBe(taken.length);
        const turned = matchColumns({ columns: [...table].reverse(), controls });
        expect([...turned.matches].reverse()).toEqual(result.matches);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps certain matches when unrelated controls are added', () => {
    const strangers = ['Mã lô hàng', 'Nhiệt độ phòng', 'Biển số xe', 'Loại nhiên liệu'].map(
      (label) => control({ label }),
    );
    fc.assert(
      fc.property(anyTable, anyForm, fc.shuffledSubarray(strangers), (table, controls, more) => {
        const certain = (all: readonly Control[]) =>
          matchColumns({ columns: table, controls: all }).matches.filter(
            (one) => one.tier === 'certain',
          );
        expect(certain([...more, ...controls])).toEqual(certain(controls));
      }),
      { numRuns: 60 },
    );
  });

  it('gives every column one entry and every control one place', () => {
    fc.assert(
      fc.property(anyTable, anyForm, (table, controls) => {
        const { matches, unmatchedControlIds } = matchColumns({ columns: table, controls });
        expect(matches.map((one) => one.columnId)).toEqual(table.map((one) => one.id));
        const placed = [...matches.flatMap((one) => one.controlId ?? []), ...unmatchedControlIds];
        expect(placed.sort()).toEqual(controls.map((one) => one.id).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('survives any texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (headers, labels) => {
        const controls = labels.map((label, index) => control({ label, id: `c${index}` }));
        const table = headers.map((header, index) => ({
          id: `k${index}`,
          header,
          samples: [header],
        }));
        expect(matchColumns({ columns: table, controls }).matches).toHaveLength(headers.length);
      }),
      { numRuns: 100 },
    );
  });
});
