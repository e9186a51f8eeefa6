import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../shared/movement';
import { awardRulesOf, pointsOf, proposeAwards } from '../../../../shared/scoring';
import {
  awardForms,
  awardsWanted,
  type BookProposals,
} from '../../../../sheets-addon/layout/score-book/awards-sheet';
import { AWARD_COLUMN, awardRow } from '../../../../sheets-addon/layout/score-book/codes';
import { bookWith, subject } from './books';

const book = bookWith({ subjects: ['A', 'B', 'C', 'D'].map((code) => subject(code)) });
const codeOf = (award: string) => awardRow('yearly', `P5.KT.${award}`, 'collective');

/** Proposals for collectives with these totals, all of the highest class. */
function proposalsFor(totals: Readonly<Record<string, number>>): BookProposals {
  const { plan } = book;
  const candidates = Object.entries(totals).map(([code, total]) => ({
    code,
    total: pointsOf(total),
    className: 'Xuất sắc',
  }));
  const proposals = proposeAwards(
    plan.awards,
    candidates,
    awardRulesOf(plan, 'yearly', 'collective'),
  );
  const subjects = candidates.map(({ code, total, className }) => ({
    subject: { code, name: `Tổ ${code}` },
    score: { total },
    finalClass: { className },
    standing: { overall: 1 + candidates.filter((other) => other.total > total).length },
  }));
  return { awards: [{ occasion: 'yearly', kind: 'collective', proposals }], subjects };
}

/** What a row says, by field. */
function row(proposals: BookProposals | null, code: string) {
  const sheet = awardsWanted(book, proposals);
  const cells = sheet.rows.find((it) => it.code === code)?.cells ?? [];
  return (field: keyof typeof AWARD_COLUMN) => {
    const cell = cells[sheet.columns.findIndex((it) => it.code === AWARD_COLUMN[field])];
    if (cell?.is === 'text') return cell.text;
    return cell?.is === 'number' ? cell.value : cell?.is;
  };
}

describe('what the plan says of each form', () => {
  it('is said to be nothing where it gives no award', () => {
    const hints = (plan: Plan) =>
      awardsWanted({ ...book, plan }, null).rows.flatMap(({ cells: [cell] }) =>
        cell?.is === 'text' && cell.text.startsWith('Kế hoạch không nêu hình thức') ? [cell] : [],
      );
    expect(hints({ ...book.plan, awards: [] })).toHaveLength(1);
    expect(hints(book.plan)).toHaveLength(0);
  });

  it('occasion, level, quota and sets of the dossier', () => {
    const first = row(null, codeOf('1'));
    expect((['occasion', 'award', 'level', 'quota', 'copies'] as const).map(first)).toEqual([
      'Hằng năm',
      'Bằng khen Bộ GDĐT',
      'Bộ',
      1,
      3,
    ]);
  });

  it('says so where the plan gives no quota', () => {
    expect(row(null, codeOf('4'))('quota')).toBe('Không nêu');
  });

  it('a kind without subjects has no rows', () => {
    expect(new Set(awardForms(book).map(({ kind }) => kind))).toEqual(new Set(['collective']));
  });
});

describe('what the command writes', () => {
  it('is left as it is while no proposals are given', () => {
    const said = row(null, codeOf('1'));
    expect((['proposed', 'council', 'reason'] as const).map(said)).toEqual([
      'kept',
      'kept',
      'kept',
    ]);
  });

  it('names who is proposed, with points, rank and class', () => {
    const said = row(proposalsFor({ A: 95.5, B: 92, C: 91, D: 90 }), codeOf('1'));
    expect(said('proposed')).toBe('1. Tổ A: 95,5 điểm, hạng 1, Xuất sắc');
    expect([said('council'), said('reason')]).toEqual(['', 'Đề nghị 1, chỉ tiêu 1']);
  });

  it('hands candidates tied at the line to the council, all of them', () => {
    const said = row(proposalsFor({ A: 95, B: 95, C: 91, D: 90 }), codeOf('1'));
    expect(said('proposed')).toBe('');
    expect(String(said('council')).split('\n')).toEqual([
      'Hội đồng chọn 1 trong 2:',
      '1. Tổ A: 95 điểm, hạng 1, Xuất sắc',
      '2. Tổ B: 95 điểm, hạng 1, Xuất sắc',
    ]);
    expect(said('reason')).toBe('Đề nghị 0, chỉ tiêu 1; 2 đối tượng bằng điểm ở mức chỉ tiêu');
  });

  it('says when nobody is eligible', () => {
    expect(row(proposalsFor({}), codeOf('2'))('reason')).toMatch(
      /^Không còn đối tượng đủ điều kiện: /,
    );
  });

  it('names every candidate of a proposal once, proposed or for the council', () => {
    const totals = fc.array(fc.constantFrom(100, 95, 90), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(totals, ([a = 0, b = 0, c = 0, d = 0]) => {
        const proposals = proposalsFor({ A: a, B: b, C: c, D: d });
        for (const { award, proposed, council } of proposals.awards[0]?.proposals ?? []) {
          const said = row(proposals, awardRow('yearly', award.code, 'collective'));
          const names = `${said('proposed')}\n${said('council')}`.match(/Tổ [A-D]/g) ?? [];
          const meant = [...proposed, ...council.flatMap(({ codes }) => codes)];
          expect(names).toEqual(meant.map((it) => `Tổ ${it}`));
        }
      }),
    );
  });
});
