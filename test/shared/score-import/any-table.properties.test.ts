import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ImportAnswers,
  importScoreTable,
  type ScoreImport,
} from '../../../shared/score-import';
import type { SheetCells } from '../../../shared/tables';
import { makeSheet, type Value } from '../tables/sheet-builder';

const options = {
  code: 'SO',
  issuer: { name: 'Trường Tiểu học Bản Mẫu', place: 'xã Bản Mẫu', level: 'school' as const },
};
const HEADER: Value[] = ['TT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm', 'Tổ chấm', 'Minh chứng'];

const numbers = fc.constantFrom<Value>('A', 'I', 'II', 1, 2, '1.1', '1.2', 'a)', '-', null);
const titles = fc.constantFrom<Value>(
  'Chấp hành kỉ luật',
  'HỒ SƠ',
  'Điểm thưởng',
  'Điểm cộng, điểm trừ',
  'Điểm trừ (tối đa 8 điểm)',
  'Điều kiện bắt buộc',
  'Mỗi giải cộng 2 điểm',
  'Đi muộn mỗi lần trừ 2 điểm',
  '- Đúng hạn',
  'Tổng cộng',
  'Cộng mục I',
  null,
);
const points = fc.constantFrom<Value>(
  10,
  7.5,
  '0–5',
  '3-5',
  '10/8/5',
  '0 hoặc 5',
  'Tối đa 6',
  -2,
  'Đạt/Không đạt',
  'tùy',
  null,
  null,
);
const scores = fc.constantFrom<Value>(5, 2.5, 'Đạt', 'khá', null);
const lines = fc.array(
  fc.tuple(numbers, titles, points, scores, scores, fc.constantFrom<Value>('Sổ trực', null)),
  { maxLength: 9 },
);
const merges = fc.constantFrom<readonly string[]>([], ['B2:B4'], ['C2:C3'], ['A2:C2'], ['B3:B4']);
const sheets = fc
  .tuple(lines, merges)
  .map(([rows, merged]) => makeSheet([HEADER, ...rows], { merges: merged }));

/** Reads the sheet until nothing is asked, giving each question its `pick`-th answer. */
function settle(sheet: SheetCells, pick: number): ScoreImport | null {
  const answers: Record<string, string> = {};
  for (let round = 0; round < 12; round += 1) {
    const read = importScoreTable(sheet, options, answers satisfies ImportAnswers);
    if (!read.ok) return null;
    if (read.value.questions.length === 0) return read.value;
    for (const { id, choices } of read.value.questions) {
      answers[id] = choices[pick % choices.length]?.value ?? '5';
    }
  }
  throw new Error('still asking');
}

describe('whatever a table holds', () => {
  it('no plan is given while something is open, and every question has a cell and an answer', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const read = importScoreTable(sheet, options);
        if (!read.ok) return;
        const { questions, plan } = read.value;
        expect(plan === null || questions.length === 0).toBe(true);
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
        for (const { cell, choices, takesPoints } of questions) {
          expect(cell).toMatch(/^[A-F]\d+$/);
          expect(choices.length > 0 || takesPoints).toBe(true);
        }
      }),
    );
  });

  it('answers lead to a plan that holds together, with the parts that were shown', () => {
    fc.assert(
      fc.property(sheets, fc.nat(3), (sheet, pick) => {
        const settled = settle(sheet, pick);
        if (settled === null) return;
        expect(settled.refused?.code ?? null).toBeOneOf([null, 'template.import.no-points']);
        if (settled.plan === null) return;
        const codes = settled.plan.criteria.map(({ code }) => String(code));
        const shown = settled.tree.filter(({ level }) => level !== 'group');
        expect(codes).toEqual(shown.map(({ code }) => code));
      }),
    );
  });

  it('every score entered is given back, or named, or part of a sum, or in a row that is left out', () => {
    const unmerged = lines.map((rows) => makeSheet([HEADER, ...rows]));
    fc.assert(
      fc.property(unmerged, fc.nat(3), (sheet, pick) => {
        const settled = settle(sheet, pick);
        if (settled?.columns.self !== 'D') return;
        for (const row of sheet.cells.slice(settled.header.to)) {
          const cell = row[3];
          if (cell === undefined || cell.kind === 'empty') continue;
          expect(fateOf(settled, cell.address), cell.address).not.toBe('lost');
        }
      }),
    );
  });
});

/** What became of a self score ("D5"). */
function fateOf({ unread, leftOut, tree, entries }: ScoreImport, address: string): string {
  const row = address.slice(1);
  if (unread.some(({ place }) => place?.cell === address)) return 'named';
  if (leftOut.some(({ number }) => String(number) === row)) return 'left out';
  const place = tree.findIndex(({ cell }) => cell.slice(1) === row);
  const [part, next] = [tree[place], tree[place + 1]];
  if (part === undefined) return 'lost';
  if (part.level === 'group' || (part.level === 'criterion' && next?.level === 'item'))
    return 'sum';
  const entry = entries.find(({ criterionCode }) => criterionCode === part.code);
  return entry?.self == null ? 'lost' : 'given back';
}
