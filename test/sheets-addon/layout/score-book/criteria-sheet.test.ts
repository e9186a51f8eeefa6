import { beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../../../shared/movement';
import { CRITERIA_COLUMN, groupRow, ROLE } from '../../../../sheets-addon/layout/score-book/codes';
import { sayDetail } from '../../../../sheets-addon/layout/score-book/criteria-sayings';
import { criteriaWanted } from '../../../../sheets-addon/layout/score-book/criteria-sheet';
import { subjectsWanted } from '../../../../sheets-addon/layout/score-book/subjects-sheet';
import type { ScoreBook } from '../../../../sheets-addon/layout/score-book/types';
import { criterion, criterionOf, planWith, points } from '../../../shared/scoring/plans';
import { startEngine } from '../../../stand-ins/google-workspace/formulas/univer-engine';
import { now, period } from '../book';
import { computed, entryKey } from './computed';

beforeAll(() => void startEngine(), 60_000);

const bookOf = (plan: Plan): ScoreBook => ({
  plan,
  period,
  now,
  subjects: [],
  layout: 'sheet-each',
  stage: 'self',
  until: { self: null, cross: null, verify: null },
});

const detail = (scoring: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  sayDetail(
    criterionOf(planWith([criterion('1', scoring, more), criterion('2', points(10))]), '1'),
  );

describe('how a criterion is scored, in words', () => {
  test.each([
    [points(10, 0.5), '0 đến điểm tối đa, bước 0,5 điểm'],
    [
      {
        kind: 'percentage',
        maximum: 10,
        numerator: 'Đã bồi dưỡng',
        denominator: 'Tổng số',
        bands: [
          { from: 50, points: 5 },
          { from: 80, points: 10 },
        ],
      },
      'Đã bồi dưỡng / Tổng số: ≥ 80 %: 10 điểm; ≥ 50 %: 5 điểm',
    ],
    [
      { kind: 'count', maximum: 10, each: 2.5, unit: 'sáng kiến' },
      '2,5 điểm mỗi sáng kiến, tối đa 10',
    ],
    [
      { kind: 'minus', maximum: 10, each: 1, unit: 'lần chậm' },
      'Bắt đầu 10 điểm, trừ 1 điểm mỗi lần chậm, không dưới 0',
    ],
    [{ kind: 'condition', highestClass: 'Khá' }, 'Không đạt thì cao nhất «Khá»'],
  ])('%j', (scoring, words) => {
    expect(detail(scoring)).toBe(words);
  });

  test('a bonus says that it is one', () => {
    expect(detail({ kind: 'yes-no', maximum: 2 }, { effect: 'bonus' })).toBe(
      'Điểm cộng: Đạt: đủ điểm; Không đạt: 0',
    );
  });
});

describe('the maxima', () => {
  const group = {
    code: 'THU.NHOM.1',
    title: 'Dạy, học',
    subject: 'collective',
    maximum: 20,
    source: null,
  };
  const plan = planWith(
    [
      criterion('1', points(12.5), { group: 'THU.NHOM.1' }),
      criterion('2', { kind: 'items', maximum: 7.5 }, { group: 'THU.NHOM.1' }),
      criterion('2.1', points(7.5), { itemOf: 'THU.TT.2' }),
    ],
    { groups: [group] },
  );
  const role = ROLE.criteria(bookOf(plan));
  const checks = async (entered: readonly [row: string, value: string | number][]) => {
    const cells = new Map(
      entered.map(([row, value]) => [entryKey(role, row, CRITERIA_COLUMN.maximum), value]),
    );
    const value = await computed([criteriaWanted(bookOf(plan))], cells);
    return ['THU.TT.1', 'THU.TT.2', groupRow('THU.NHOM.1')].map((row) =>
      value(role, row, CRITERIA_COLUMN.check),
    );
  };

  test('that add up are passed over in silence', async () => {
    expect(await checks([])).toEqual(['', '', '']);
  });

  test('that do not are named at the criterion and at the group', async () => {
    expect(await checks([['THU.TT.2.1', 5]])).toEqual([
      '',
      'Cộng các phần được 5 điểm, phải là 7,5 điểm',
      'Cộng các phần được 17.5 điểm, phải là 20 điểm',
    ]);
  });

  test('that are no numbers count as the plan suggests, and are named', async () => {
    expect(await checks([['THU.TT.1', 'mười']])).toEqual([
      'Điểm tối đa phải là số lớn hơn 0; đang tính theo 12,5',
      '',
      '',
    ]);
  });
});

test('people add criteria and subjects in empty rows with drop-downs', () => {
  const book = bookOf(planWith([criterion('1', points(10))]));
  const lists = (sheet: { rules: readonly { condition: object }[] }) =>
    sheet.rules.flatMap(({ condition }) => ('values' in condition ? [condition.values] : []));
  const criteria = criteriaWanted(book);
  expect(criteria.newRows?.count).toBe(10);
  expect(lists(criteria)).toEqual([
    ['Tập thể', 'Cá nhân'],
    ['Nhập điểm', 'Đạt / Không đạt', 'Điều kiện'],
    ['Có', 'Không'],
  ]);
  const subjects = subjectsWanted(book);
  expect(subjects.newRows?.count).toBe(20);
  expect(lists(subjects)).toEqual([['Tập thể', 'Cá nhân']]);
});
