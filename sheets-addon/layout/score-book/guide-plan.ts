import type { Award } from '../../../shared/movement';
import { plainNumber } from '../../../shared/vietnamese';
import { say } from '../../../shared/words';
import { saySourceOf } from './criteria-sayings';
import { deadlineLines } from './guide-deadlines';
import { type GuideSection, lineSection, textSection } from './guide-section';
import { kindTitle } from './kinds';
import type { ScoreBook } from './types';

/** What the plan says, part by part, each with the section of the plan it stands in. */
export function planSections(book: ScoreBook): GuideSection[] {
  const { themes, personalTasks, unitTasks, channels } = book.plan;
  const listed = (code: string, heading: Listed, parts: readonly Stated[]) =>
    textSection(code, [heading, 'meaning', 'source'], numbered(book, parts));
  return [
    lineSection(
      'HAN',
      ['deadlines', 'deadlines.what', 'deadlines.to', 'source'],
      deadlineLines(book),
    ),
    textSection('GIAI_DOAN', ['phases', 'phases.review', 'source'], phaseLines(book)),
    listed('CHU_DE', 'themes', themes),
    textSection('CHI_TIEU', ['targets', 'meaning', 'source'], targetLines(book)),
    textSection('NHIEM_VU', ['duties', 'duties.tasks', 'source'], dutyLines(book)),
    listed('VIEC_CA_NHAN', 'personal-tasks', personalTasks),
    listed('VIEC_DON_VI', 'unit-tasks', unitTasks),
    listed('KENH', 'channels', channels),
    textSection('BAO_CAO', ['report', 'meaning', 'source'], reportLines(book)),
    textSection('KHEN', ['awards', 'awards.when', 'awards.to', 'source'], awardLines(book)),
    textSection('HO_SO', ['dossier', 'dossier.form', 'source'], dossierLines(book)),
    textSection('SO_BO', ['copies', 'copies.count', 'copies.to', 'source'], copyLines(book)),
    textSection('DOI_TUONG', ['subjects', 'subjects.members', 'source'], subjectLines(book)),
  ];
}

type Listed = 'themes' | 'personal-tasks' | 'unit-tasks' | 'channels';

interface Stated {
  code: string;
  title: string;
  source: string | null;
}

const numbered = ({ plan }: ScoreBook, parts: readonly Stated[]): string[][] =>
  parts.map((part, index) => [String(index + 1), part.title, saySourceOf(plan, part)]);

const phaseLines = ({ plan }: ScoreBook): string[][] =>
  plan.phases.map(({ from, to, review, ...phase }) => [
    `${from}–${to}`,
    say('sheets.guide.review', {
      review: say(`sheets.awards.occasion.${review.kind}`),
      year: review.year,
    }),
    saySourceOf(plan, phase),
  ]);

const targetLines = ({ plan }: ScoreBook): string[][] =>
  plan.targets.map(({ wantedPercent, title, ...target }) => [
    say('sheets.guide.percent', { percent: plainNumber(wantedPercent) }),
    title,
    saySourceOf(plan, target),
  ]);

const dutyLines = ({ plan }: ScoreBook): string[][] =>
  plan.duties.map(({ role, tasks, ...duty }) => [
    role,
    tasks.length === 0 ? say('sheets.guide.no-source') : tasks.join('; '),
    saySourceOf(plan, duty),
  ]);

const reportLines = ({ plan }: ScoreBook): string[][] =>
  plan.report.sections.map(({ title, suggested, ...section }, index) => [
    String(index + 1),
    title,
    suggested ? say('score.criteria.is-suggested') : saySourceOf(plan, section),
  ]);

const awardLines = ({ plan }: ScoreBook): string[][] =>
  plan.awards.map((award) => [
    award.title,
    `${sayOccasions(award)}; ${sayQuota(award)}`,
    award.submittedTo ?? say('sheets.awards.not-given'),
    saySourceOf(plan, award),
  ]);

const dossierLines = ({ plan }: ScoreBook): string[][] =>
  plan.dossier.map(({ title, form, ...part }) => [
    title,
    form ?? say('sheets.guide.no-form'),
    saySourceOf(plan, part),
  ]);

const copyLines = ({ plan }: ScoreBook): string[][] =>
  plan.awards
    .filter(({ copies }) => copies !== null)
    .map((award) => [
      `${award.title} (${sayOccasions(award)})`,
      String(award.copies),
      award.submittedTo ?? say('sheets.awards.not-given'),
      saySourceOf(plan, { code: award.code, source: award.copiesSource }),
    ]);

const subjectLines = ({ plan }: ScoreBook): string[][] =>
  plan.subjects.map(({ kind, members, source }) => [
    kindTitle({ plan }, kind),
    members.length === 0 ? say('sheets.awards.not-given') : members.join(', '),
    saySourceOf(plan, { code: kind, source }),
  ]);

const sayOccasions = ({ occasions }: Award): string =>
  occasions.map((it) => say(`sheets.awards.occasion.${it}`)).join(', ');

function sayQuota({ quota, guidedBy }: Award): string {
  const { collective, individual } = quota;
  if (collective !== null || individual !== null) {
    const given = (most: number | null) => most ?? say('sheets.awards.not-given');
    const params = { collective: given(collective), individual: given(individual) };
    return say('sheets.guide.award-quota', params);
  }
  return guidedBy === null
    ? say('sheets.guide.no-quota')
    : say('sheets.awards.guided', { by: guidedBy });
}
