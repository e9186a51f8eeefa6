import { highestFirst } from '../../../shared/scoring';
import { formatDate, plainNumber } from '../../../shared/vietnamese';
import { say } from '../../../shared/words';
import { DOUBT_CELL, type Format, mix, STYLE, WRONG_CELL } from '../style';
import { guideDeadlines } from './guide-deadlines';
import { kindTitle } from './kinds';
import { justAbove } from './score-sayings';
import type { ScoreBook, Stage } from './types';

/** A table of the guide; the code is its identity in the sheet. */
export interface GuideSection {
  code: string;
  /** Titles of its columns, the section's own first. */
  title: readonly string[];
  lines: readonly (readonly GuideCell[])[];
}

interface GuideCell {
  text: string;
  look: Format;
}

/** The sections in order; what the plan does not say has no section. */
export function guideSections(book: ScoreBook): GuideSection[] {
  return [
    section('LA_GI', ['what', 'meaning'], purposeLines()),
    section('BUOC', ['steps', 'steps.who', 'steps.until'], stepLines(book)),
    section('TRANG', ['sheets', 'meaning'], sheetLines(book)),
    colours(),
    section(
      'XEP_LOAI',
      [book.plan.classes.of === 'group' ? 'classes.group' : 'classes', 'from'],
      classLines(book),
    ),
    section('HAN', ['deadlines', 'deadlines.what', 'deadlines.to'], guideDeadlines(book)),
    section('HO_SO', ['dossier', 'dossier.form'], dossierLines(book)),
    section('SO_BO', ['copies', 'copies.count', 'copies.to'], copyLines(book)),
    section('NHIEM_VU', ['duties', 'duties.tasks'], dutyLines(book)),
    section('DOI_TUONG', ['subjects', 'subjects.members'], subjectLines(book)),
    section('TU_NGU', ['glossary', 'meaning'], termLines()),
  ].filter(({ lines }) => lines.length > 0);
}

const SHEETS = [
  'criteria',
  'subjects',
  'scores',
  'summary',
  'ranking',
  'awards',
  'evidence',
  'log',
] as const;
const USES = ['scores', 'codes', 'print'] as const;
const TERMS = ['self', 'cross', 'verified', 'official', 'condition', 'tie', 'stale'] as const;
const STEPS = ['self', 'cross', 'verify', 'closed'] as const satisfies readonly Stage[];

type Heading =
  | 'what'
  | 'steps'
  | 'steps.who'
  | 'steps.until'
  | 'sheets'
  | 'meaning'
  | 'colours'
  | 'classes'
  | 'classes.group'
  | 'from'
  | 'deadlines'
  | 'deadlines.what'
  | 'deadlines.to'
  | 'dossier'
  | 'dossier.form'
  | 'copies'
  | 'copies.count'
  | 'copies.to'
  | 'duties'
  | 'duties.tasks'
  | 'subjects'
  | 'subjects.members'
  | 'glossary';

const headings = (names: readonly Heading[]): string[] =>
  names.map((name) => say(`sheets.guide.${name}`));

function section(
  code: string,
  title: readonly Heading[],
  lines: readonly (readonly string[])[],
): GuideSection {
  const cells = lines.map((line) => line.map((text) => ({ text, look: STYLE.body })));
  return { code, title: headings(title), lines: cells };
}

const purposeLines = (): string[][] =>
  USES.map((name) => [say(`sheets.guide.use.${name}.name`), say(`sheets.guide.use.${name}`)]);

/** Each sheet and each term with what it is, by its own name. */
const sheetLines = ({ layout }: ScoreBook): string[][] =>
  SHEETS.map((sheet) => {
    const name = sheet === 'scores' && layout === 'matrix' ? 'matrix' : sheet;
    return [say(`sheets.guide.sheet.${name}.name`), say(`sheets.guide.sheet.${name}`)];
  });
const termLines = (): string[][] =>
  TERMS.map((name) => [say(`sheets.guide.term.${name}.name`), say(`sheets.guide.term.${name}`)]);

/** Each step with its people and last day; the running one is marked in words. */
function stepLines({ stage, until, layout }: ScoreBook): string[][] {
  return STEPS.map((step, index) => {
    const name = say(`sheets.stage.${step}`);
    const number = index + 1;
    const last = step === 'closed' ? null : until[step];
    return [
      say(step === stage ? 'sheets.guide.step.now' : 'sheets.guide.step', { number, name }),
      say(`sheets.guide.step.${step === 'self' && layout === 'matrix' ? 'self.matrix' : step}`),
      last === null ? say('sheets.guide.no-date') : formatDate(last),
    ];
  });
}

/** The looks of cells, each shown beside the words that say the same. */
function colours(): GuideSection {
  const shown = [
    ['input', STYLE.inputText],
    ['computed', STYLE.label],
    ['doubt', mix(STYLE.body, DOUBT_CELL)],
    ['wrong', mix(STYLE.body, WRONG_CELL)],
  ] as const;
  return {
    code: 'MAU',
    title: headings(['colours', 'meaning']),
    lines: shown.map(([name, look]) => [
      { text: say(`sheets.guide.colour.${name}.name`), look },
      { text: say(`sheets.guide.colour.${name}`), look: STYLE.body },
    ]),
  };
}

function classLines({ plan }: ScoreBook): string[][] {
  const { topPercent, suggested } = plan.classes;
  const [top] = highestFirst(plan.classes);
  const steps = highestFirst(plan.classes).map(({ title, from }) => {
    const above = justAbove(from);
    return [
      title,
      above === null
        ? say('sheets.guide.points-from', { from: plainNumber(from) })
        : say('sheets.guide.points-above', { from: plainNumber(above) }),
    ];
  });
  const quota =
    topPercent === null || top === undefined
      ? []
      : [
          [
            say('sheets.awards.column.quota'),
            say('sheets.guide.quota', { percent: plainNumber(topPercent), className: top.title }),
          ],
        ];
  const note = suggested
    ? [[say('sheets.guide.suggested'), say('sheets.guide.suggested.points')]]
    : [];
  return [...steps, ...quota, ...note];
}

const dossierLines = ({ plan }: ScoreBook): string[][] =>
  plan.dossier.map(({ title, form }) => [title, form ?? say('sheets.guide.no-form')]);

const copyLines = ({ plan }: ScoreBook): string[][] =>
  plan.awards
    .filter(({ copies }) => copies !== null)
    .map(({ title, occasions, copies, submittedTo }) => [
      `${title} (${occasions.map((it) => say(`sheets.awards.occasion.${it}`)).join(', ')})`,
      String(copies),
      submittedTo ?? say('sheets.awards.not-given'),
    ]);

const dutyLines = ({ plan }: ScoreBook): string[][] =>
  plan.duties.map(({ role, tasks }) => [
    role,
    tasks.length === 0 ? say('sheets.guide.no-source') : tasks.join('; '),
  ]);

const subjectLines = ({ plan }: ScoreBook): string[][] =>
  plan.subjects.map(({ kind, members }) => [
    kindTitle({ plan }, kind),
    members.length === 0 ? say('sheets.awards.not-given') : members.join(', '),
  ]);
