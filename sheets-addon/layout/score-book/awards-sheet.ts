import type { Award, SubjectKind } from '../../../shared/movement';
import {
  type AwardProposal,
  formatPoints,
  type Occasion,
  occasionsOf,
  type Points,
} from '../../../shared/scoring';
import { say } from '../../../shared/words';
import { over, STYLE } from '../style';
import type { WantedCell, WantedRow, WantedSheet } from '../wanted/types';
import { AWARD_COLUMN, awardRow, ROLE, SCORE_ROW } from './codes';
import { kindsOf, kindTitle } from './kinds';
import { freshnessRow, headerRow, LOCKED, locked, titleRows } from './sheet-head';
import type { BookSubject, ScoreBook } from './types';
import { numberOf, textOf } from './wanted-cells';

/** What is proposed and the results it rests on. */
export interface BookProposals {
  awards: readonly {
    occasion: Occasion;
    kind: SubjectKind;
    proposals: readonly AwardProposal[];
  }[];
  subjects: readonly ProposedSubject[];
}

/** The result of one who may be proposed; the class is the one under the quota. */
interface ProposedSubject {
  subject: Pick<BookSubject, 'code' | 'name'>;
  score: { total: Points };
  finalClass: { className: string | null };
  standing: { overall: number | null };
}

type AwardField = keyof typeof AWARD_COLUMN;
const FIELDS: readonly (readonly [AwardField, number])[] = [
  ['occasion', 84],
  ['award', 200],
  ['level', 80],
  ['kind', 84],
  ['quota', 90],
  ['proposed', 300],
  ['council', 300],
  ['reason', 220],
  ['copies', 70],
];

/**
 * «Đề nghị khen thưởng»: a row for each form of award and kind of subject. Who is proposed is written
 * by the command «Cập nhật kết quả»; null leaves what it wrote last.
 */
export function awardsWanted(book: ScoreBook, proposals: BookProposals | null): WantedSheet {
  const forms = awardForms(book);
  const hint = forms.length === 0 ? 'sheets.awards.hint.none' : 'sheets.awards.hint';
  return {
    ...LOCKED,
    role: ROLE.awards(book),
    title: say('sheets.title.awards'),
    columns: FIELDS.map(([field, width]) => ({ code: AWARD_COLUMN[field], width })),
    rows: [
      ...titleRows(book, 'sheets.awards.title', hint),
      freshnessRow(book),
      headerRow(FIELDS.map(([field]) => say(`sheets.awards.column.${field}`))),
      ...forms.map((form) => formRow(book, form, writtenOf(proposals))),
    ],
    frozenThrough: SCORE_ROW.header,
    protection: locked(),
  };
}

/** A form of award for one kind of subject at one occasion. */
export interface AwardForm {
  occasion: Occasion;
  award: Award;
  kind: SubjectKind;
}

/** The rows of the sheet: occasions of the period, each with its forms from the highest down. */
export function awardForms(book: ScoreBook): AwardForm[] {
  return occasionsOf(book.plan, book.period.year).flatMap((occasion) =>
    book.plan.awards
      .filter(({ occasions }) => occasions.includes(occasion))
      .flatMap((award) => kindsOf(book).map((kind) => ({ occasion, award, kind }))),
  );
}

/** Proposals by `awardRow`, people by code; null while nothing is to be written. */
interface Written {
  proposals: ReadonlyMap<string, AwardProposal>;
  people: People;
}
type People = ReadonlyMap<string, ProposedSubject>;

function writtenOf(proposals: BookProposals | null): Written | null {
  if (proposals === null) return null;
  const byRow = proposals.awards.flatMap(({ occasion, kind, proposals: forms }) =>
    forms.map((it) => [awardRow(occasion, it.award.code, kind), it] as const),
  );
  const people = proposals.subjects.map((it) => [it.subject.code, it] as const);
  return { proposals: new Map(byRow), people: new Map(people) };
}

/** From the top, as the lists of people beside them. */
const TOP = { verticalAlignment: 'TOP' } as const;
const LABEL = over(STYLE.label, TOP);
const CENTER = over(STYLE.center, TOP);

function formRow(
  book: ScoreBook,
  { occasion, award, kind }: AwardForm,
  written: Written | null,
): WantedRow {
  const code = awardRow(occasion, award.code, kind);
  const said = (text: (proposal: AwardProposal, people: People) => string): WantedCell => {
    if (written === null) return { is: 'kept', look: LABEL };
    const proposal = written.proposals.get(code);
    return textOf(proposal ? text(proposal, written.people) : '', LABEL);
  };
  const cells: Record<AwardField, WantedCell> = {
    occasion: textOf(say(`sheets.awards.occasion.${occasion}`), LABEL),
    award: textOf(award.title, LABEL),
    level: textOf(say(`sheets.level.${award.level ?? 'open'}`), LABEL),
    kind: textOf(kindTitle(book, kind), LABEL),
    quota: quotaCell(award, kind),
    proposed: said(({ proposed }, people) => peopleLines(proposed, people)),
    council: said(councilLines),
    reason: said(reasonOf),
    copies:
      award.copies === null
        ? textOf(say('sheets.awards.not-given'), CENTER)
        : numberOf(award.copies, CENTER),
  };
  return { code, cells: FIELDS.map(([field]) => cells[field]) };
}

function quotaCell({ quota, guidedBy }: Award, kind: SubjectKind): WantedCell {
  const most = quota[kind];
  if (most !== null) return numberOf(most, CENTER);
  const words =
    guidedBy === null
      ? say('sheets.awards.not-given')
      : say('sheets.awards.guided', { by: guidedBy });
  return textOf(words, CENTER);
}

/** "1. Tổ Khoa học tự nhiên: 95,5 điểm, hạng 1, Xuất sắc", a line each. */
function peopleLines(codes: readonly string[], people: People): string {
  return codes
    .map((code, index) => {
      const number = index + 1;
      const found = people.get(code);
      if (found === undefined) return `${number}. ${code}`;
      const { subject, score, finalClass, standing } = found;
      return say('sheets.awards.line', {
        number,
        name: subject.name,
        points: formatPoints(score.total),
        rank: standing.overall ?? '',
        className: finalClass.className ?? '',
      });
    })
    .join('\n');
}

/** Candidates tied at the line, of whom the council chooses: never cut here. */
function councilLines({ council }: AwardProposal, people: People): string {
  return council
    .map(({ codes, seats }) =>
      [
        say('sheets.awards.choose', { seats, count: codes.length }),
        peopleLines(codes, people),
      ].join('\n'),
    )
    .join('\n');
}

function reasonOf({ quota, proposed, council }: AwardProposal): string {
  const tied = council.reduce((count, { codes }) => count + codes.length, 0);
  if (proposed.length + tied === 0) return say('sheets.awards.reason.none');
  const params = { proposed: proposed.length, quota: quota ?? '', tied };
  if (tied > 0) return say('sheets.awards.reason.tied', params);
  return say(quota === null ? 'sheets.awards.reason.open' : 'sheets.awards.reason.within', params);
}
