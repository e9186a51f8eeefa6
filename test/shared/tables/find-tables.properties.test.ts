import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTable, GROUP_COLUMN, type LeftOutReason } from '../../../shared/tables';
import { headersOf, makeSheet, type Value } from './sheet-builder';

const COLUMNS = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Dân tộc',
  'Số điện thoại',
  'Ghi chú',
];
const SURNAMES = ['Lò', 'Vì', 'Cà', 'Quàng', 'Tô', 'Phan', 'Lưu', 'Tống', 'Ca', 'Kỳ', 'Công'];
const GIVEN = ['Mai', 'Lan', 'Hoa', 'Tổng', 'Bản', 'Xuân'];

const pad = (value: number) => String(value).padStart(2, '0');

/** One pupil, without number; blanks are as frequent as in real lists. */
const pupil = fc
  .record({
    surname: fc.constantFrom(...SURNAMES),
    given: fc.constantFrom(...GIVEN),
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    sex: fc.constantFrom('Nam', 'Nữ'),
    people: fc.constantFrom('Thái', 'Kinh', 'Mông', null),
    phone: fc.constantFrom('0912000001', '0987000002', null),
    note: fc.constantFrom(null, null, 'x', 'Hộ nghèo'),
  })
  .map(({ surname, given, day, month, sex, people, phone, note }): Value[] => [
    `${surname} Thị ${given}`,
    `${pad(day)}/${pad(month)}/2018`,
    sex,
    people,
    phone,
    note,
  ]);

/** A stretch of the sheet, with what should be made of each of its rows. */
interface Block {
  rows: Value[][];
  kinds: (LeftOutReason | 'data')[];
}

const rowsOf = (kind: LeftOutReason, ...rows: Value[][]): Block => ({
  rows,
  kinds: rows.map(() => kind),
});
const chosen = (...blocks: Block[]) => fc.constantFrom(...blocks);
const nothing: Block = { rows: [], kinds: [] };
const blank = rowsOf('empty', []);

const above = fc.array(
  chosen(
    blank,
    rowsOf('title', ['UBND XÃ NÀ LO', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
    rowsOf('title', ['TRƯỜNG TIỂU HỌC NÀ LO', null, null, null, 'Độc lập - Tự do - Hạnh phúc']),
    rowsOf('title', [null, 'DANH SÁCH HỌC SINH']),
    rowsOf('title', [null, null, 'Năm học 2026-2027']),
    rowsOf('title', ['Lớp: 1A', null, 'GVCN: Lò Thị Xuân', null, 'Sĩ số: 40']),
  ),
  { maxLength: 6 },
);
const underHeader = chosen(
  nothing,
  rowsOf(
    'column-numbers',
    COLUMNS.map((_, index) => `(${index + 1})`),
  ),
);
const below = fc.tuple(
  chosen(
    nothing,
    rowsOf('total', [null, 'Tổng cộng', null, null, null, 12]),
    rowsOf('total', ['Cộng: 12 học sinh']),
  ),
  chosen(nothing, blank),
  chosen(nothing, rowsOf('signature', ['Ghi chú: sĩ số tính đến ngày nộp.'])),
  chosen(
    nothing,
    rowsOf(
      'signature',
      [null, null, null, null, 'Nà Lo, ngày 5 tháng 9 năm 2026'],
      [null, 'Người lập biểu', null, null, 'HIỆU TRƯỞNG'],
      [null, 'Lò Thị Xuân', null, null, 'Vì Văn Yên'],
    ),
  ),
);

interface Section {
  group: string | null;
  repeatsHeader: boolean;
  pupils: Value[][];
  subtotal: boolean;
}

const section: fc.Arbitrary<Section> = fc.record({
  group: fc.constantFrom(null, 'LỚP 1A', 'Lớp 1B', 'LỚP 2C'),
  repeatsHeader: fc.boolean(),
  pupils: fc.array(pupil, { minLength: 3, maxLength: 8 }),
  subtotal: fc.boolean(),
});

function writeSection({ group, repeatsHeader, pupils, subtotal }: Section, first: boolean): Block {
  const numbered = pupils.map((values, index): Value[] => [index + 1, ...values]);
  const blocks: Block[] = [
    repeatsHeader && !first ? rowsOf('repeated-header', COLUMNS) : nothing,
    group === null ? nothing : rowsOf('group', [group]),
    { rows: numbered, kinds: numbered.map(() => 'data') },
    subtotal
      ? rowsOf('total', [null, `Cộng ${group ?? 'phần này'}`, null, null, null, pupils.length])
      : nothing,
  ];
  return join(blocks);
}

function join(blocks: readonly Block[]): Block {
  return {
    rows: blocks.flatMap(({ rows }) => rows),
    kinds: blocks.flatMap(({ kinds }) => kinds),
  };
}

const sheets = fc.record({
  above,
  underHeader,
  sections: fc.array(section, { minLength: 1, maxLength: 4 }),
  below,
  shift: fc.integer({ min: 0, max: 2 }),
});

describe('a known table, whatever stands around it', () => {
  it('is found with the same header, records, groups and left-out rows', () => {
    fc.assert(
      fc.property(sheets, ({ above, underHeader, sections, below, shift }) => {
        const whole = join([
          ...above,
          rowsOf('header', COLUMNS),
          underHeader,
          ...sections.map((one, index) => writeSection(one, index === 0)),
          ...below,
        ]);
        const margin: Value[] = Array.from({ length: shift }, () => null);
        const rows = whole.rows.map((row) => (row.length === 0 ? row : [...margin, ...row]));
        while (rows[rows.length - 1]?.length === 0) rows.pop();

        const found = findTable(makeSheet(rows), 'a.xlsx');
        if (!found.ok) throw new Error(found.problem.code);
        const table = found.value;

        const kinds = new Map(table.leftOut.map(({ number, reason }) => [number, reason]));
        expect(rows.map((_, index) => kinds.get(index + 1) ?? 'data')).toEqual(
          whole.kinds.slice(0, rows.length),
        );
        const hasGroups = sections.some(({ group }) => group !== null);
        expect(headersOf(table)).toEqual(hasGroups ? ['Lớp', ...COLUMNS] : COLUMNS);
        const read = table.rows.map(({ cells }) =>
          table.columns
            .filter(({ id }) => id !== GROUP_COLUMN)
            .map(({ id }) => cells[id]?.raw ?? null),
        );
        expect(read).toEqual(
          sections.flatMap(({ pupils }) => pupils.map((values, index) => [index + 1, ...values])),
        );
        expect(table.rows.map(({ cells }) => cells[GROUP_COLUMN]?.text ?? null)).toEqual(
          groupsOf(sections),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** The class each record stands under: the last one named above it. */
function groupsOf(sections: readonly Section[]): (string | null)[] {
  let current: string | null = null;
  return sections.flatMap(({ group, pupils }) => {
    if (group !== null) current = group.slice('Lớp '.length);
    return pupils.map(() => current);
  });
}

describe('any sheet at all', () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.integer(),
    fc.constantFrom('STT', 'Họ tên', 'Cộng', 'LỚP 1A', 'HIỆU TRƯỞNG', 'x', '(1)'),
  );
  const merge = fc
    .tuple(fc.nat(9), fc.nat(9), fc.nat(5), fc.nat(5))
    .map(([top, left, height, width]) => ({
      top,
      left,
      bottom: top + height,
      right: left + width,
    }));

  it('is read without throwing, and each row is counted at most once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 14 }),
        fc.array(merge, { maxLength: 4 }),
        (rows, merges) => {
          const found = findTable({ ...makeSheet(rows), merges }, 'a.xlsx');
          if (!found.ok) return;
          const { rows: records, leftOut } = found.value;
          const numbers = [...records, ...leftOut].map(({ number }) => number);
          expect(new Set(numbers).size).toBe(numbers.length);
        },
      ),
      { numRuns: 100 },
    );
  });
});
