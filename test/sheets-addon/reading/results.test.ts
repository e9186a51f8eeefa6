import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../../shared/movement';
import { occasionsOf, pointsOf, type ScoreEntry } from '../../../shared/scoring';
import { SCORE_COLUMN, SCORE_ROW } from '../../../sheets-addon/layout/score-book/codes';
import {
  allProblems,
  approveSubject,
  changesSince,
  closingCheck,
  explanationsByRow,
  isStale,
  resultsOf,
  type ScoreBookRead,
  snapshotLine,
  snapshotOf,
  toldKey,
} from '../../../sheets-addon/reading';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookOf, type Contents, subjectOf, workbookOf } from './book-grid';
import { placed, readOf, typed } from './changed-grid';

const plan = planWith([
  criterion('1', points(60)),
  criterion('2', points(40), { evidenceRequired: true }),
  criterion('3', { kind: 'condition' }),
]);
const subjects = ['T1', 'T2', 'T3'].map((code) => subjectOf(code, { cluster: 'Cụm 1' }));
const book = bookOf({ plan, subjects });
const time = book.now;
const T1 = 'Phiếu chấm T1';

/** T1 and T2 are best with 95 points, T3 has 80. */
const scored: NonNullable<Contents['entries']> = ({ code }, { code: of }) => {
  if (of === 'THU.TT.3') return { self: { by: 'yes-no', met: true } };
  if (of === 'THU.TT.2') return { self: pointsOf(code === 'T3' ? 25 : 40), evidence: 'Hồ sơ' };
  return { self: pointsOf(55) };
};
const filled = workbookOf(book, { entries: scored });
const read = readOf(filled);

describe('results of a workbook', () => {
  const results = resultsOf(read);

  it('are the score, class, rank and explanation of each subject', () => {
    expect(
      results.subjects.map(({ subject, score, finalClass, standing, scored: done, criteria }) => [
        subject.code,
        score.total,
        finalClass.className,
        standing.overall,
        standing.inCluster,
        `${done}/${criteria}`,
      ]),
    ).toEqual([
      ['T1', 9500, 'Xuất sắc', 1, 1, '3/3'],
      ['T2', 9500, 'Xuất sắc', 1, 1, '3/3'],
      ['T3', 8000, 'Tốt', 3, 3, '3/3'],
    ]);
    expect(results.subjects[0]?.explanation.at(-1)).toBe('Xếp loại: Xuất sắc');
  });

  it('explain themselves in the rows of the score sheet', () => {
    const [first] = results.subjects;
    const rows = first === undefined ? new Map() : explanationsByRow(first.score);
    expect([...rows.keys()]).toEqual([
      'THU.TT.1',
      'THU.TT.2',
      'THU.TT.3',
      SCORE_ROW.total,
      SCORE_ROW.className,
    ]);
    expect(rows.get(SCORE_ROW.total)).toBe('Tổng điểm: 95/100');
    expect(rows.get('THU.TT.1')).toBe('55/60 điểm, theo tự chấm');
    expect(first?.explanation[0]).toBe('THU.TT.1 Tiêu chí 1: 55/60 điểm, theo tự chấm');
  });

  it('propose awards by the rules of the plan, every year', () => {
    expect(results.awards.map(({ occasion, kind }) => `${occasion} ${kind}`)).toEqual([
      'yearly collective',
    ]);
    const [{ proposals } = { proposals: [] }] = results.awards;
    // One collective for the first form of award, two for the second: whom the council does not
    // choose first comes before T3.
    const tied = { codes: ['T1', 'T2'], seats: 1 };
    expect(proposals.slice(0, 2).map(({ proposed, council }) => [proposed, council])).toEqual([
      [[], [tied]],
      [['T3'], [tied]],
    ]);
  });

  it('and in the year of a review for that as well', () => {
    const loaded = loadPlan('P5');
    const phases = loaded.ok ? loaded.value : plan;
    expect([2026, 2027, 2030].map((year) => occasionsOf(phases, year))).toEqual([
      ['yearly'],
      ['yearly', 'interim'],
      ['yearly', 'final'],
    ]);
  });
});

describe('everything odd', () => {
  it('names what the rules of the plan find wrong, at the cell to be mended', () => {
    const grid = [
      [['THU.TT.1', SCORE_COLUMN.self], 61],
      [['THU.TT.2', SCORE_COLUMN.evidence], ''],
      [['THU.TT.3', SCORE_COLUMN.verified], 'Không đạt'],
    ] as const;
    const changed = grid.reduce((all, [at, value]) => typed(all, T1, at, value), withShown());
    const again = readOf(changed);
    expect(placed(allProblems(again, resultsOf(again))).slice(0, 3)).toEqual([
      `over-maximum ${T1} D4`,
      `missing-evidence ${T1} H5`,
      `difference-without-reason ${T1} G6`,
    ]);
  });

  it('names a formula that was written over', () => {
    const again = readOf(typed(withShown(), T1, ['THU.TT.1', SCORE_COLUMN.official], 60));
    expect(placed(allProblems(again, resultsOf(again)))).toEqual([`points-differ ${T1} I4`]);
    const total = readOf(typed(withShown(), T1, [SCORE_ROW.total, SCORE_COLUMN.official], 99));
    expect(placed(allProblems(total, resultsOf(total)))).toEqual([`total-differs ${T1} I7`]);
    const named = readOf(typed(withShown(), T1, [SCORE_ROW.className, SCORE_COLUMN.official], 'A'));
    expect(placed(allProblems(named, resultsOf(named)))).toEqual([`class-differs ${T1} I8`]);
  });

  it('does not name again what a number written as text does to the sheet', () => {
    const again = readOf(typed(withShown(), T1, ['THU.TT.1', SCORE_COLUMN.self], '55'));
    const zero = readOf(typed(withShown(), T1, ['THU.TT.1', SCORE_COLUMN.official], 0));
    expect(placed(allProblems(again, resultsOf(again)))).toEqual([`number-as-text ${T1} D4`]);
    expect(placed(allProblems(zero, resultsOf(zero)))).toEqual([`points-differ ${T1} I4`]);
  });

  it('names nothing where the sheet shows what the entries give', () => {
    const again = readOf(withShown());
    expect(allProblems(again, resultsOf(again))).toEqual([]);
  });
});

/** The workbook with what its formulas show. */
function withShown() {
  const official = SCORE_COLUMN.official;
  return ['T1', 'T2', 'T3'].reduce((all, code) => {
    const last = code === 'T3' ? 25 : 40;
    const shown = [
      ['THU.TT.1', 55],
      ['THU.TT.2', last],
      ['THU.TT.3', 'Đạt'],
      [SCORE_ROW.total, 55 + last],
      [SCORE_ROW.className, code === 'T3' ? 'Tốt' : 'Xuất sắc'],
    ] as const;
    return shown.reduce(
      (grid, [row, value]) => typed(grid, `Phiếu chấm ${code}`, [row, official], value),
      all,
    );
  }, filled);
}

describe('closing', () => {
  it('wants everything scored and nothing left to mend', () => {
    const whole = readOf(withShown());
    expect(closingCheck(whole, resultsOf(whole))).toEqual({
      mayClose: true,
      notScored: [],
      notApproved: ['T1', 'T2', 'T3'],
      problems: [],
    });
    const missing = readOf(typed(withShown(), T1, ['THU.TT.1', SCORE_COLUMN.self], null));
    const check = closingCheck(missing, resultsOf(missing));
    expect([check.mayClose, check.notScored]).toEqual([
      false,
      [{ subject: 'T1', criteria: ['THU.TT.1'] }],
    ]);
    const unexplained = readOf(typed(withShown(), T1, ['THU.TT.1', SCORE_COLUMN.verified], 50));
    const open = closingCheck(unexplained, resultsOf(unexplained));
    expect(open.mayClose).toBe(false);
    expect(open.problems.map(({ name }) => name)).toContain('difference-without-reason');
  });
});

/** The workbook with the snapshot of a reading, filled in the same or otherwise. */
const keptFrom = (of: ScoreBookRead, contents: Contents = {}): ScoreBookRead =>
  readOf(
    workbookOf(book, {
      entries: scored,
      refreshed: time,
      snapshot: snapshotOf(of).map(snapshotLine),
      ...contents,
    }),
  );

/** The entries of a subject filled in otherwise for one criterion. */
const otherwise =
  (subject: string, code: string, given: Partial<ScoreEntry>): NonNullable<Contents['entries']> =>
  (of, one) => ({
    ...scored(of, one),
    ...(of.code === subject && one.code === code ? given : {}),
  });

describe('the snapshot', () => {
  it('is read back as it was written, and nothing has changed since', () => {
    const again = keptFrom(read);
    expect(again.snapshot).toEqual(snapshotOf(read));
    expect(changesSince(again.snapshot, again, time)).toEqual([]);
    expect(isStale(again)).toBe(false);
  });

  it('tells each field that changed since, from what to what', () => {
    const again = keptFrom(read, {
      entries: otherwise('T2', 'THU.TT.1', { self: pointsOf(50.5), reason: 'Thiếu sổ' }),
    });
    expect(isStale(again)).toBe(true);
    expect(changesSince(again.snapshot, again, time)).toEqual([
      {
        time: '14:05, 30/10/2026',
        who: '',
        subject: 'T2',
        criterion: 'THU.TT.1',
        field: 'Tự chấm',
        before: '55',
        after: '50,5',
        origin: 'So với lần cập nhật trước',
      },
      expect.objectContaining({ field: 'Lý do chênh lệch', before: '', after: 'Thiếu sổ' }),
    ]);
  });

  it('begins with one line, whatever was entered before', () => {
    expect(changesSince([], read, time)).toEqual([
      expect.objectContaining({ subject: '', field: 'Bắt đầu theo dõi điểm' }),
    ]);
  });

  it('tells a changed maximum once, not for every subject', () => {
    const again = keptFrom(read);
    const raised = again.scores.map((one) => ({
      ...one,
      entries: one.entries.map((at) =>
        at.entry.criterionCode === 'THU.TT.1'
          ? { ...at, entry: { ...at.entry, maximum: pointsOf(70) } }
          : at,
      ),
    }));
    expect(changesSince(again.snapshot, { ...again, scores: raised }, time)).toEqual([
      expect.objectContaining({
        subject: '',
        criterion: 'THU.TT.1',
        field: 'Điểm tối đa',
        after: '70',
      }),
    ]);
  });

  it('does not tell what an edit has told, and goes on from there', () => {
    const changed = otherwise('T2', 'THU.TT.1', { self: pointsOf(50.5) });
    const again = keptFrom(read, { entries: changed });
    const field = { subject: 'T2', criterion: 'THU.TT.1', field: 'Tự chấm' };
    const told = (value: string) => ({ ...again, told: new Map([[toldKey(field), value]]) });
    expect(changesSince(again.snapshot, told('50,5'), time)).toEqual([]);
    expect(changesSince(again.snapshot, told('52'), time)).toEqual([
      expect.objectContaining({ ...field, before: '52', after: '50,5' }),
    ]);
  });

  it('results are old until they were written, and when a title or the list changed', () => {
    expect(isStale(read)).toBe(true);
    expect(isStale({ ...keptFrom(read), plan: { ...plan, title: 'Kế hoạch khác' } })).toBe(true);
    expect(isStale({ ...keptFrom(read), subjects: subjects.slice(1) })).toBe(true);
    expect(isStale({ ...keptFrom(read), subjects: [...subjects].reverse() })).toBe(false);
  });
});

describe('approval', () => {
  const approved = approveSubject(read, 'T1', { who: 'Lê Văn An', time });
  const kept = approved.ok ? approved.value : read;

  it('is given for a whole subject, and kept with the snapshot', () => {
    const again = keptFrom(kept);
    expect(resultsOf(again).subjects.map(({ score }) => score.isApproved)).toEqual([
      true,
      false,
      false,
    ]);
    expect(again.snapshot[0]?.approvedBy).toBe('Lê Văn An, 14:05, 30/10/2026');
    expect(isStale(again)).toBe(false);
  });

  it('is taken back by an edit, which is named and logged', () => {
    const again = keptFrom(kept, { entries: otherwise('T1', 'THU.TT.1', { self: pointsOf(56) }) });
    expect(placed(again.problems)).toEqual([`approval-lost ${T1} I4`]);
    expect(resultsOf(again).subjects[0]?.score.isApproved).toBe(false);
    expect(changesSince(again.snapshot, again, time).map(({ field }) => field)).toEqual([
      'Tự chấm',
      'Duyệt',
    ]);
    expect(snapshotOf(again)[0]?.approvedBy).toBe('');
  });

  it('is refused while a criterion is not scored', () => {
    const open = readOf(typed(filled, T1, ['THU.TT.1', SCORE_COLUMN.self], null));
    const refused = approveSubject(open, 'T1', { who: 'Lê Văn An', time });
    expect(refused.ok ? null : refused.problem.code).toBe('reading.refused.not-complete');
  });
});
