import { beforeAll, describe, expect, test } from 'vitest';
import { loadPlan, type Plan } from '../../../shared/movement';
import {
  emptyEntry,
  type Given,
  pointsOf,
  type ScoreEntry,
  sayFlaw,
  scoreSubject,
  toNumber,
} from '../../../shared/scoring';
import { scoreSheetRequests } from '../../../sheets-addon/layout';
import { startEngine } from '../../stand-ins/google-workspace/formulas/univer-engine';
import { bookForTest, now, period } from './book';

beforeAll(() => void startEngine(), 60_000);

function planOf(code: string): Plan {
  const loaded = loadPlan(code);
  if (!loaded.ok) throw new Error(code);
  return loaded.value;
}

type Entered = string | number;

/** What a person typed into a score cell, as scoring takes it. */
function given(entered: Entered): Given | null {
  if (entered === '') return null;
  if (typeof entered === 'number') return pointsOf(entered);
  return { by: 'yes-no', met: entered === 'Đạt' };
}

/**
 * A score sheet of the plan, filled in with [self, verified, reason, evidence] by criterion; what
 * its formulas say beside what scoring says.
 */
async function scoreBoth(plan: Plan, kind: 'collective' | 'individual', rows: Entered[][]) {
  const book = await bookForTest();
  const subjects = [{ code: 'GV01', name: 'Người thứ nhất', kind }];
  await book.write(scoreSheetRequests(await book.read(), { plan, period, now, subjects }));
  const last = 7 + rows.length;
  await book.type(`'Phiếu chấm'!E8:H${last}`, rows);
  const shown = (await book.values(`'Phiếu chấm'!I8:J${last}`)).map(
    ([official = '', check = '']) => [official, check],
  );
  const [[total], [className]] = (await book.values(`'Phiếu chấm'!I${last + 1}:I${last + 2}`)) as [
    [number],
    [string],
  ];
  const criteria = plan.criteria.filter((it) => it.subject === kind);
  const entries = criteria.map((criterion, index): ScoreEntry => {
    const [self = '', verified = '', reason = '', evidence = ''] = rows[index] ?? [];
    return {
      ...emptyEntry(criterion),
      self: given(self),
      verified: given(verified),
      reason: String(reason),
      evidence: String(evidence),
    };
  });
  const score = scoreSubject(plan, kind, entries);
  const said = score.criteria.map(({ official, met, flaws: [flaw] }) => [
    met === null ? (official === null ? '' : toNumber(official)) : met ? 'Đạt' : 'Không đạt',
    flaw && flaw !== 'not-scored' ? sayFlaw(flaw) : '',
  ]);
  return {
    formulas: { rows: shown, total, className },
    core: {
      rows: said,
      total: toNumber(score.total),
      className: score.className ?? (score.isComplete ? 'Không xếp loại' : 'Chưa chấm đủ'),
    },
  };
}

describe('a plan with a condition and an all-or-nothing criterion (P2, individuals)', () => {
  test.each<[string, Entered[][], string]>([
    [
      'all met',
      [
        ['Đạt', '', '', ''],
        [55, '', '', 'a'],
        [40, '', '', 'b'],
      ],
      'Xuất sắc',
    ],
    [
      'condition not met',
      [
        ['Không đạt', '', '', ''],
        [55, '', '', 'a'],
        [40, '', '', 'b'],
      ],
      'Không xếp loại',
    ],
    [
      'the verifier differs',
      [
        ['Đạt', 'Không đạt', '', ''],
        [55, '', '', 'a'],
        [40, '', '', 'b'],
      ],
      'Không xếp loại',
    ],
    [
      'half of all-or-nothing',
      [
        ['Đạt', '', '', ''],
        [55, '', '', 'a'],
        [20, '', '', 'b'],
      ],
      'Trung bình',
    ],
    [
      'condition not answered',
      [
        ['', '', '', ''],
        [55, '', '', 'a'],
        [40, '', '', 'b'],
      ],
      'Chưa chấm đủ',
    ],
  ])('%s: formulas say what scoring says', async (_, rows, className) => {
    const { formulas, core } = await scoreBoth(planOf('P2'), 'individual', rows);
    expect(formulas).toEqual(core);
    expect(formulas.className).toBe(className);
  });
});

test.each(['P1', 'P2', 'P3', 'P4', 'P5'])('%s: every criterion has its row', async (code) => {
  const plan = planOf(code);
  for (const kind of ['collective', 'individual'] as const) {
    const own = plan.criteria.filter(({ subject }) => subject === kind);
    const { formulas, core } = await scoreBoth(
      plan,
      kind,
      own.map(({ scoring }) =>
        scoring.kind === 'condition' ? ['Đạt', '', '', ''] : [scoring.maximum, '', '', 'Hồ sơ'],
      ),
    );
    expect(formulas).toEqual(core);
    expect(formulas).toMatchObject({ total: 100, className: 'Xuất sắc' });
  }
});

test('a condition offers its two answers, everything else a number', () => {
  const subjects = [{ code: 'GV01', name: 'Người thứ nhất', kind: 'individual' as const }];
  const rules = scoreSheetRequests({}, { plan: planOf('P2'), period, now, subjects }).flatMap(
    ({ setDataValidation }) => setDataValidation ?? [],
  );
  expect(
    rules.map(({ range, rule }) => [
      range?.startRowIndex,
      range?.endRowIndex,
      rule?.condition?.type,
    ]),
  ).toEqual([
    [7, 8, 'ONE_OF_LIST'],
    [8, 9, 'CUSTOM_FORMULA'],
    [9, 10, 'CUSTOM_FORMULA'],
  ]);
});
