import { plainNumber } from '../vietnamese';
import type { WordKey, WordParams } from '../words';
import { loadPlan, templateCodes } from './load-plan';
import type { Plan } from './schema/plan';
import { sourcedParts } from './sources';

/** A sentence of the catalogue with its blanks. */
export interface Sentence {
  code: WordKey;
  params: WordParams;
}

/** A plan to start from, as the list for choosing shows it. */
export interface PlanTemplate {
  code: string;
  title: string;
  issuer: Plan['issuer'];
  /** Number of the document; null: not known, or there is none. */
  number: string | null;
  what: Sentence;
  /** What in it is our suggestion or has no source: to be said before it is chosen. */
  marks: Sentence[];
  /** The plan's own notes, in Vietnamese. */
  notes: readonly string[];
}

/** Every plan that can be started from: P1–P5, QĐ 4725, the blank one. */
export function planTemplates(): PlanTemplate[] {
  return templateCodes().flatMap((code) => {
    const loaded = loadPlan(code);
    return loaded.ok ? [templateOf(loaded.value)] : [];
  });
}

function templateOf(plan: Plan): PlanTemplate {
  const { code, title, issuer, number, notes } = plan;
  return { code, title, issuer, number, what: whatItIs(plan), marks: planMarks(plan), notes };
}

function whatItIs({ criteria, groups, classes, number }: Plan): Sentence {
  if (criteria.length === 0) return { code: 'template.what.blank', params: {} };
  if (classes.of === 'group') {
    const params = { number: number ?? '', groups: groups.length };
    return { code: 'template.what.rating', params };
  }
  return { code: 'template.what.movement', params: { criteria: criteria.length } };
}

/** What in a plan is suggested by us or has no source, one sentence each. */
export function planMarks(plan: Plan): Sentence[] {
  const { criteria, classes, deadlines, awards, awardRules } = plan;
  const points = criteria.filter((it) => it.scoring.kind !== 'condition' && it.scoring.suggested);
  const dates = deadlines.filter(({ suggested }) => suggested);
  const mark = (code: WordKey, count: number): Sentence[] =>
    count > 0 ? [{ code, params: { count } }] : [];
  return [
    ...mark('template.mark.points', points.length),
    ...mark('template.mark.classes', classes.suggested ? classes.steps.length : 0),
    ...mark('template.mark.dates', dates.length),
    ...mark('template.mark.awards', awardRules.suggested ? awards.length : 0),
    ...planGaps(plan).map(
      ({ part, points: missing }): Sentence => ({
        code: 'template.mark.gap',
        params: { part, points: plainNumber(missing) },
      }),
    ),
    ...sourceMarks(plan),
  ];
}

/** Nothing of a plan in which no part has a source: it comes from no document. */
function sourceMarks(plan: Plan): Sentence[] {
  const parts = sourcedParts(plan);
  const count = parts.filter(({ source }) => source === null).length;
  if (count === 0 || count === parts.length) return [];
  return [{ code: 'template.mark.sources', params: { count, all: parts.length } }];
}

/** Points of a whole that no known criterion accounts for (chưa có nguồn). */
export interface PlanGap {
  /** Code and title of the criterion whose items are not all known. */
  part: string;
  points: number;
}

export function planGaps({ criteria }: Pick<Plan, 'criteria'>): PlanGap[] {
  return criteria.flatMap(({ code, title, scoring }) =>
    scoring.kind === 'items' && scoring.unsourced > 0
      ? [{ part: `${code} ${title}`, points: scoring.unsourced }]
      : [],
  );
}
