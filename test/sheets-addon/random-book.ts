import { type Criterion, type Plan, reportPeriod, type SubjectKind } from '../../shared/movement';
import {
  emptyEntry,
  type Points,
  pointsOf,
  type ScoreEntry,
  suggestedMaximum,
} from '../../shared/scoring';
import {
  CRITERIA_COLUMN,
  EVIDENCE_COLUMN,
  matrixColumn,
  partRow,
  ROLE,
  SCORE_COLUMN,
  wholeRow,
} from '../../sheets-addon/layout/score-book/codes';
import { EVIDENCE_STATES, RETURNED } from '../../sheets-addon/layout/score-book/evidence-states';
import type { BookSubject, ScoreBook } from '../../sheets-addon/layout/score-book/types';
import { type Entered, givenOf } from './entered';
import { Random } from './random';
import { randomPlan } from './random-plan';

/** What somebody entered in a cell known by its codes. */
export interface EnteredCell {
  sheet: string;
  row: string;
  column: string;
  value: string | number;
}

/** A row that somebody added to «Minh chứng», by column code. */
export type EvidenceEntered = Readonly<Record<string, string>>;

export interface RandomBook {
  book: ScoreBook;
  entered: EnteredCell[];
  evidence: EvidenceEntered[];
  /** What the entries say, by the subject's code. */
  entries: ReadonlyMap<string, ScoreEntry[]>;
}

/**
 * A score workbook with a random plan and random entries, right and wrong ones: what people typed
 * where, and what `shared/scoring` is to make of it.
 */
export function randomBook(seed: number, layout: ScoreBook['layout']): RandomBook {
  const random = new Random(seed * 7919 + 13);
  const plan = randomPlan(seed);
  const book: ScoreBook = {
    plan,
    period: reportPeriod(plan, 2026),
    subjects: subjectsFor(plan, random),
    layout,
    stage: 'verify',
    until: { self: null, cross: null, verify: null },
    now: { year: 2026, month: 10, day: 30, hour: 14, minute: 5 },
  };
  const scorers = new Typist(book, random);
  const maxima = new Map(plan.criteria.map((it) => [it.code as string, scorers.enterMaximum(it)]));
  const entries = new Map(
    book.subjects.map((subject) => [subject.code, scorers.enterAll(subject, maxima)]),
  );
  return { book, entered: scorers.entered, evidence: scorers.evidence, entries };
}

function subjectsFor({ criteria }: Plan, random: Random): BookSubject[] {
  const hasPersons = criteria.some(({ subject }) => subject === 'individual');
  const kinds: SubjectKind[] = ['collective', 'collective', 'collective'];
  return [...kinds, ...(hasPersons ? (['individual'] as const) : [])].map((kind, index) => ({
    code: `DT${index + 1}`,
    name: `Đối tượng ${index + 1}`,
    kind,
    cluster: random.one(['', 'Cụm 1', 'Cụm 2']),
    selfEditors: [],
    crossEditors: [],
    verifiers: [],
  }));
}

/** Enters things cell by cell and remembers what they say. */
class Typist {
  readonly entered: EnteredCell[] = [];
  readonly evidence: EvidenceEntered[] = [];

  constructor(
    private readonly book: ScoreBook,
    private readonly random: Random,
  ) {}

  /** Leaves the suggested maximum, changes it, or breaks it; the one that counts. */
  enterMaximum(criterion: Criterion): Points {
    const { random } = this;
    const suggested = suggestedMaximum(criterion);
    const { kind } = criterion.scoring;
    if (kind === 'condition' || kind === 'items' || random.chance(0.6)) return suggested;
    const value = random.one<string | number>([random.whole(1, 2000) / 100, 7.5, 'mười', -5, 0]);
    const sheet = ROLE.criteria(this.book);
    this.entered.push({ sheet, row: criterion.code, column: CRITERIA_COLUMN.maximum, value });
    return typeof value === 'number' && value > 0 ? pointsOf(value) : suggested;
  }

  enterAll(subject: BookSubject, maxima: ReadonlyMap<string, Points>): ScoreEntry[] {
    const none = this.random.chance(0.2);
    return this.book.plan.criteria
      .filter((it) => it.subject === subject.kind && it.scoring.kind !== 'items')
      .map((criterion) => {
        const empty = {
          ...emptyEntry(criterion),
          maximum: maxima.get(criterion.code) ?? (0 as Points),
        };
        const scored = this.enterScores(subject, criterion, none ? 0.5 : 1);
        const reason = this.enterText(subject, criterion, SCORE_COLUMN.reason);
        return { ...empty, ...scored, reason, evidence: this.enterEvidence(subject, criterion) };
      });
  }

  private enterScores(subject: BookSubject, criterion: Criterion, likely: number) {
    const enterBy = (column: string, probability: number) => {
      if (!this.random.chance(probability * likely)) return null;
      const { code, scoring } = criterion;
      if (scoring.kind !== 'percentage') {
        const own = this.enter(subject, code, column, entryFor(criterion, this.random));
        return givenOf(scoring, { own, part: null, whole: null });
      }
      const [part, whole] = ratioFor(this.random);
      return givenOf(scoring, {
        own: null,
        part: this.enter(subject, partRow(code), column, part),
        whole: this.enter(subject, wholeRow(code), column, whole),
      });
    };
    return {
      self: enterBy(SCORE_COLUMN.self, 0.95),
      cross: enterBy(SCORE_COLUMN.cross, 0.3),
      verified: enterBy(SCORE_COLUMN.verified, 0.5),
    };
  }

  private enterText(subject: BookSubject, { code }: Criterion, column: string): string {
    const text = this.random.chance(0.6) ? 'Hồ sơ, biên bản' : '';
    this.enter(subject, code, column, text);
    return text;
  }

  /** Beside the scores, and in «Minh chứng»; returned does not count. */
  private enterEvidence(subject: BookSubject, criterion: Criterion): string {
    const beside = this.enterText(subject, criterion, SCORE_COLUMN.evidence);
    if (this.random.chance(0.6)) return beside;
    const state = this.random.one(EVIDENCE_STATES);
    this.evidence.push({
      [EVIDENCE_COLUMN.subject]: subject.code,
      [EVIDENCE_COLUMN.criterion]: criterion.code,
      [EVIDENCE_COLUMN.title]: 'Kế hoạch đã ban hành',
      [EVIDENCE_COLUMN.state]: state,
    });
    return state === RETURNED ? beside : 'Kế hoạch đã ban hành';
  }

  private enter(subject: BookSubject, row: string, column: string, value: Entered): Entered {
    if (value === null || value === '') return null;
    const cell =
      this.book.layout === 'matrix'
        ? {
            sheet: ROLE.matrix(this.book),
            row: subject.code,
            column: matrixColumn(row, column),
          }
        : { sheet: ROLE.scores(this.book, subject), row, column };
    this.entered.push({ ...cell, value });
    return value;
  }
}

/** Something right most of the time, else something that a person may well type by mistake. */
function entryFor({ scoring }: Criterion, random: Random): Entered {
  if (random.chance(0.12)) return random.one<Entered>(['chưa có', '8,5', '8', -1, 99, 1.234]);
  switch (scoring.kind) {
    case 'points': {
      const steps = random.whole(0, Math.floor(scoring.maximum / (scoring.step ?? 0.01)));
      return Math.round(steps * (scoring.step ?? 0.01) * 100) / 100;
    }
    case 'levels':
      return random.one(['Cơ bản', 'cơ bản', 'Khá, có "sáng kiến"', '3', 3, 'Giỏi']);
    case 'count':
    case 'minus':
      return random.chance(0.1) ? 1.5 : random.whole(0, 6);
    default:
      return random.one(['Đạt', 'Đạt', 'Đạt', 'đạt', 'Không đạt']);
  }
}

function ratioFor(random: Random): [Entered, Entered] {
  const whole = random.whole(1, 60);
  return random.one<[Entered, Entered]>([
    [random.whole(0, whole), whole],
    [random.whole(0, whole), whole],
    [whole, whole],
    [random.whole(0, whole), whole],
    random.one<[Entered, Entered]>([
      [whole + 1, whole],
      [null, whole],
      [whole, null],
      [0, 0],
      [-1, whole],
      ['nhiều', whole],
    ]),
  ]);
}
