import { highestFirst } from '../../../shared/scoring';
import { formatDate, plainNumber } from '../../../shared/vietnamese';
import { say } from '../../../shared/words';
import { DOUBT_CELL, mix, STYLE, WRONG_CELL } from '../style';
import { classLimits } from './class-limits';
import { planSections } from './guide-plan';
import { type GuideSection, lineSection, textSection } from './guide-section';
import type { ScoreBook, Stage } from './types';
import { textOf } from './wanted-cells';

/** The sections in order: how the workbook is used, then what the plan says. Empty ones are left out. */
export function guideSections(book: ScoreBook): GuideSection[] {
  return [
    textSection('LA_GI', ['what', 'meaning'], purposeLines()),
    textSection('BUOC', ['steps', 'steps.who', 'steps.until'], stepLines(book)),
    textSection('TRANG', ['sheets', 'meaning'], sheetLines(book)),
    colours(),
    textSection('TU_NGU', ['glossary', 'meaning'], termLines()),
    textSection(
      'XEP_LOAI',
      [book.plan.classes.of === 'group' ? 'classes.group' : 'classes', 'from'],
      classLines(book),
    ),
    ...planSections(book),
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
  const lines = shown.map(([name, look]) => ({
    code: null,
    cells: [
      textOf(say(`sheets.guide.colour.${name}.name`), look),
      textOf(say(`sheets.guide.colour.${name}`), STYLE.body),
    ],
  }));
  return lineSection('MAU', ['colours', 'meaning'], lines);
}

function classLines({ plan }: ScoreBook): string[][] {
  const { topPercent, suggested } = plan.classes;
  const [top] = highestFirst(plan.classes);
  const steps = classLimits(plan.classes).map(({ title, is, points }) => [
    title,
    say(`sheets.guide.points.${is}`, { points: plainNumber(points) }),
  ]);
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
