import * as z from 'zod';
import { type Plan, planSchema, readPlan } from '../../shared/movement';
import { done, failed, type Outcome } from '../../shared/outcome';
import { cellText } from '../../shared/reports/cells';
import { piece, TEMPLATE_ROW, TEMPLATE_VALUE } from '../layout/score-book/codes';
import { type CodedSheet, cellByCodes } from './coded-sheet';
import type { TemplateFacts } from './types';

const day = z.object({ year: z.int(), month: z.int().min(1).max(12), day: z.int().min(1).max(31) });
const moment = day.extend({ hour: z.int().min(0).max(23), minute: z.int().min(0).max(59) });
const people = z.array(z.string());

const facts = z.lazy(() =>
  z.object({
    period: z.object({
      code: z.string().min(1),
      year: z.int(),
      start: day,
      end: day,
      dueBefore: day,
      closes: day,
    }),
    layout: z.enum(['sheet-each', 'matrix']),
    stage: z.enum(['self', 'cross', 'verify', 'closed']),
    until: z.object({ self: day.nullable(), cross: day.nullable(), verify: day.nullable() }),
    refreshed: moment.nullable(),
    subjects: z.array(
      z.object({
        code: z.string().min(1),
        name: z.string(),
        kind: z.enum(['collective', 'individual']),
        cluster: z.string(),
        selfEditors: people,
        crossEditors: people,
        verifiers: people,
      }),
    ),
  }),
);

/** Plan and period of a score book: several of them can live in one workbook. */
export interface BookName {
  plan: string;
  period: string;
}

/** Roles of template sheets, before plan and period. */
const TEMPLATE_ROLE = 'TDS|MAU|';

/**
 * The hidden template sheet of the book asked for, or of the only one there. Refused when there is
 * none (other sheets of a book without one tell that it is gone), when there are several to choose from, and when what it says is damaged.
 */
export function readTemplate(
  sheets: readonly CodedSheet[],
  asked: BookName | null,
): Outcome<TemplateFacts> {
  const named = sheets.flatMap((sheet) => {
    const [, , plan, period] = sheet.role?.split('|') ?? [];
    const isTemplate = sheet.role?.startsWith(TEMPLATE_ROLE) === true;
    return isTemplate && plan && period ? [{ sheet, plan, period }] : [];
  });
  const wanted = named.filter(
    ({ plan, period }) => asked === null || (plan === asked.plan && period === asked.period),
  );
  const names = [...new Set(wanted.map(({ plan, period }) => `${plan} ${period}`))];
  const [first] = wanted;
  if (first === undefined) {
    const isBook = asked === null && sheets.some(({ role }) => role !== null);
    return failed({
      code: isBook ? 'reading.refused.template-gone' : 'reading.refused.no-template',
    });
  }
  if (names.length > 1) {
    return failed({ code: 'reading.refused.several-books', params: { books: names.join(', ') } });
  }
  return factsOf(first.sheet);
}

function factsOf(sheet: CodedSheet): Outcome<TemplateFacts> {
  const broken = (row: string) =>
    failed({
      code: 'reading.refused.template-broken',
      params: { row },
      place: { sheet: sheet.title },
    });
  const said = facts.safeParse({
    layout: valueAt(sheet, TEMPLATE_ROW.layout),
    stage: valueAt(sheet, TEMPLATE_ROW.stage),
    period: parsed(valueAt(sheet, TEMPLATE_ROW.period)),
    until: parsed(valueAt(sheet, TEMPLATE_ROW.until)),
    refreshed: parsed(valueAt(sheet, TEMPLATE_ROW.refreshed)),
    subjects: parsed(piecesAt(sheet, TEMPLATE_ROW.subjects)),
  });
  if (!said.success) return broken(String(said.error.issues[0]?.path.join('.') ?? ''));
  const plan = planOf(parsed(piecesAt(sheet, TEMPLATE_ROW.plan)));
  if (!plan.ok) return plan;
  return done({ ...said.data, plan: plan.value });
}

/** Totals that people's own criteria put off are told with the criteria; all else is refused. */
function planOf(file: unknown): Outcome<Plan> {
  const read = readPlan(file);
  if (read.ok || read.problem.code !== 'score.plan.total-off') return read;
  const whole = planSchema.safeParse(file);
  return whole.success ? done(whole.data) : read;
}

const valueAt = (sheet: CodedSheet, row: string): string =>
  cellText(cellByCodes(sheet, row, TEMPLATE_VALUE)?.cell);

function piecesAt(sheet: CodedSheet, row: string): string {
  const pieces: string[] = [];
  for (let number = 1; ; number++) {
    const text = valueAt(sheet, piece(row, number));
    if (text === '') return pieces.join('');
    pieces.push(text);
  }
}

/** The value of a JSON text; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
