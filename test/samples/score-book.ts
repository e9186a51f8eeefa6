import { createHash } from 'node:crypto';
import { type Criterion, loadPlan, type Plan, reportPeriod } from '../../shared/movement';
import { normalCode } from '../../shared/reports/cells';
import { MET, NOT_MET } from '../../sheets-addon/layout/score-book/answers';
import {
  EVIDENCE_COLUMN,
  matrixColumn,
  partRow,
  ROLE,
  SCORE_COLUMN,
  wholeRow,
} from '../../sheets-addon/layout/score-book/codes';
import type { BookSubject, ScoreBook } from '../../sheets-addon/layout/score-book/types';
import type {
  BookContents,
  CellValue,
  RowContents,
  SheetContents,
} from '../../sheets-addon/local/book-contents';

/** Invented units of an invented commune. */
const UNITS = [
  'Tổ Toán – Tin',
  'Tổ Ngữ văn',
  'Tổ Khoa học tự nhiên',
  'Tổ Văn phòng',
  'Tổ Tiểu học 1',
];
const FAMILY_NAMES = ['Lò Thị', 'Nguyễn Văn', 'Trần Thị Ngọc', 'Quàng Văn', 'Phạm Thị'];
const GIVEN_NAMES = ['Mai', 'Hùng', 'Ánh', 'Sơn', 'Thủy', 'Bình'];
/** Invented teachers, no two of the same name. */
const TEACHERS = GIVEN_NAMES.flatMap((given) => FAMILY_NAMES.map((family) => `${family} ${given}`));

export interface Sample {
  /** Code of a built-in plan. */
  plan: string;
  layout: ScoreBook['layout'];
  /** Five units, the thirty teachers of a school, or four units and five teachers. */
  of: 'units' | 'teachers' | 'both';
}

/** The plan for 2026 with subjects in two clusters, at the step of verification. */
export function sampleScoreBook({ plan: code, layout, of }: Sample): ScoreBook {
  const loaded = loadPlan(code);
  if (!loaded.ok) throw new Error(loaded.problem.code);
  const plan: Plan = loaded.value;
  const units = UNITS.slice(0, { units: UNITS.length, teachers: 0, both: 4 }[of]);
  const teachers = TEACHERS.slice(0, { units: 0, teachers: TEACHERS.length, both: 5 }[of]);
  return {
    plan,
    period: reportPeriod(plan, 2026),
    subjects: [
      ...units.map((name, index) => subjectOf('collective', `TO${index + 1}`, name)),
      ...teachers.map((name, index) => subjectOf('individual', `GV${index + 1}`, name)),
    ],
    layout,
    stage: 'verify',
    until: { self: null, cross: null, verify: { year: 2026, month: 11, day: 10 } },
    now: { year: 2026, month: 10, day: 30, hour: 14, minute: 5 },
  };
}

const subjectOf = (kind: BookSubject['kind'], code: string, name: string): BookSubject => ({
  code,
  name,
  kind,
  cluster: `Cụm ${Number(code.at(-1)) % 2 === 1 ? 1 : 2}`,
  selfEditors: [],
  crossEditors: [],
  verifiers: [],
});

/**
 * What they entered: all of it but for the last; every second is verified, with a lower score for the
 * first criterion whose reason is missing once. A piece of evidence is missing.
 */
export function sampleContents(book: ScoreBook): BookContents {
  const sheets = new Map<string, Map<string, Map<string, CellValue>>>();
  const evidence: RowContents[] = [];
  const enter = (subject: BookSubject, row: string, column: string, value: CellValue): void => {
    const [role, line, field] =
      book.layout === 'matrix'
        ? [ROLE.matrix(book), subject.code, matrixColumn(row, column)]
        : [ROLE.scores(book, subject), row, column];
    const rows = sheets.get(role) ?? new Map<string, Map<string, CellValue>>();
    const cells = rows.get(normalCode(line)) ?? new Map<string, CellValue>();
    sheets.set(role, rows.set(normalCode(line), cells.set(normalCode(field), value)));
  };
  book.subjects.forEach((subject, place) => {
    const criteria = book.plan.criteria.filter((it) => it.subject === subject.kind);
    criteria.forEach((criterion, index) => {
      if (place === book.subjects.length - 1 && index > 0) return;
      for (const [row, value] of entryOf(criterion, place + index)) {
        enter(subject, row, SCORE_COLUMN.self, value);
        if (place % 2 === 1) continue;
        const isLowered = index === 0 && typeof value === 'number' && row === criterion.code;
        enter(subject, row, SCORE_COLUMN.verified, isLowered ? value - 0.5 : value);
        if (isLowered && place !== 2) {
          enter(subject, row, SCORE_COLUMN.reason, 'Chưa có biên bản họp triển khai');
        }
      }
      if (!criterion.evidenceRequired || (place === 1 && index === 0)) return;
      const file = `Kế hoạch đã ban hành · ${subject.code} · ${criterion.code}`;
      evidence.push(
        new Map([
          [normalCode(EVIDENCE_COLUMN.subject), subject.code],
          [normalCode(EVIDENCE_COLUMN.criterion), criterion.code],
          [normalCode(EVIDENCE_COLUMN.title), 'Kế hoạch đã ban hành'],
          [normalCode(EVIDENCE_COLUMN.link), 'https://example.edu.vn/ke-hoach'],
          [normalCode(EVIDENCE_COLUMN.time), '09:15, 28/10/2026'],
          [normalCode(EVIDENCE_COLUMN.hash), hashOf(file)],
          [normalCode(EVIDENCE_COLUMN.state), 'Đã nhận'],
        ]),
      );
    });
  });
  const contents = new Map<string, SheetContents>(
    [...sheets].map(([role, byCode]) => [role, { byCode, uncoded: [] }]),
  );
  return contents.set(ROLE.evidence(book), { byCode: new Map(), uncoded: evidence });
}

/** SHA-256 of the bytes of an invented file. */
const hashOf = (file: string): string => createHash('sha256').update(file).digest('hex');

function entryOf({ code, scoring }: Criterion, turn: number): [string, CellValue][] {
  switch (scoring.kind) {
    case 'points':
      return [[code, scoring.maximum - ((turn * turn) % 7)]];
    case 'percentage':
      return [
        [partRow(code), 16 + (turn % 5)],
        [wholeRow(code), 20],
      ];
    case 'levels':
      return [[code, scoring.levels.at(-1 - (turn % 2))?.title ?? null]];
    case 'count':
    case 'minus':
      return [[code, turn % 3]];
    case 'items':
      return [];
    default:
      return [[code, turn % 7 === 6 ? NOT_MET : MET]];
  }
}
