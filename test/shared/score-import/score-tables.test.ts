import { describe, expect, it } from 'vitest';
import type { Criterion, Plan } from '../../../shared/movement';
import {
  type ImportAnswers,
  importScoreTable,
  type ScoreImport,
} from '../../../shared/score-import';
import { type Given, type ScoreEntry, toNumber } from '../../../shared/scoring';
import { say } from '../../../shared/words';
import { PLAIN, SCORE_TABLES, type ScoreTable, sheetOf } from '../../fixtures/score-tables';

const options = {
  code: 'SO',
  issuer: { name: 'Trường Tiểu học Bản Mẫu', place: 'xã Bản Mẫu', level: 'school' as const },
};

function imported(table: ScoreTable, answers: ImportAnswers = {}): ScoreImport {
  const read = importScoreTable(sheetOf(table), options, answers);
  if (!read.ok) throw new Error(say(read.problem.code, read.problem.params));
  return read.value;
}
const settled = (table: ScoreTable) => imported(table, table.answers);

/** The plan as lines: "N" group, "C" criterion, "I" item, in the order of the sheet. */
function linesOf({ groups, criteria }: Plan): string[] {
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const criterion of criteria) {
    const group = groups.find(({ code }) => code === criterion.group);
    if (group !== undefined && !seen.has(group.code)) {
      seen.add(group.code);
      const given =
        group.maximum ??
        (group.mostBonus === null ? null : `bonus ${group.mostBonus}`) ??
        (group.mostDeduction === null ? null : `deduction ${group.mostDeduction}`);
      lines.push(`N ${group.title}${given === null ? '' : ` = ${given}`}`);
    }
    lines.push(
      `${criterion.itemOf === null ? 'C' : 'I'} ${criterion.title} = ${saidOf(criterion)}`,
    );
  }
  return lines;
}

function saidOf({ scoring, effect }: Criterion): string {
  if (scoring.kind === 'condition') return 'condition';
  const each = 'each' in scoring ? ` each ${scoring.each} ${scoring.unit}` : '';
  return `${effect === 'base' ? '' : `${effect} `}${scoring.kind} ${scoring.maximum}${each}`;
}

const given = (it: Given | null): string => {
  if (it === null) return '-';
  if (typeof it === 'number') return String(toNumber(it));
  return it.by === 'yes-no' && it.met ? 'met' : 'not met';
};
const entryLine = ({ criterionCode, self, cross, verified, evidence }: ScoreEntry): string =>
  `${criterionCode.slice(3)}: ${given(self)}/${given(cross)}/${given(verified)} ${evidence}`;

describe.each(SCORE_TABLES.map((table) => [table.name, table] as const))('%s', (_, table) => {
  it('has its columns found', () => {
    expect(settled(table).columns).toEqual(table.columns);
  });

  it('asks what it leaves open, and gives no plan before', () => {
    const { questions, plan } = imported(table);
    expect(questions.map(({ id }) => id).sort()).toEqual([...table.asks]);
    expect(plan === null).toBe(table.asks.length > 0);
    for (const { text, choices, takesPoints } of questions) {
      expect(say(text.code, text.params)).not.toMatch(/\{\w+\}/);
      expect(choices.length > 0 || takesPoints).toBe(true);
    }
  });

  it('becomes the plan that a person makes of it', () => {
    const { plan, questions, refused } = settled(table);
    expect([questions, refused]).toEqual([[], null]);
    expect(plan && linesOf(plan)).toEqual(table.tree);
  });

  it('gives back what was entered', () => {
    const { entries, unread } = settled(table);
    expect(entries.map(entryLine)).toEqual(table.entries ?? []);
    expect(unread.map(({ place }) => place?.cell)).toEqual(table.unread ?? []);
  });
});

describe('a table made of a school’s own', () => {
  const [first] = PLAIN;

  it('keeps the cell of each part as its source, and marks what is suggested', () => {
    const plan = first === undefined ? null : settled(first).plan;
    expect(plan?.title).toBe('BẢNG ĐIỂM THI ĐUA CÁ NHÂN');
    expect(plan?.criteria[0]).toMatchObject({ source: 'B6', scoring: { suggested: false } });
    expect(plan?.classes).toMatchObject({ suggested: true, fullScore: 100 });
  });

  it('says which rows are no criteria', () => {
    const leftOut = first === undefined ? [] : settled(first).leftOut;
    expect(
      leftOut
        .filter(({ reason }) => reason !== 'empty')
        .map(({ number, reason }) => [number, reason]),
    ).toEqual([
      [1, 'title'],
      [3, 'title'],
      [4, 'header'],
      [11, 'total'],
      [13, 'signature'],
      [14, 'signature'],
    ]);
  });
});
