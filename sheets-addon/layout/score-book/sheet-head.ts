import { formatDate } from '../../../shared/vietnamese';
import { say, type WordKey } from '../../../shared/words';
import { STYLE } from '../style';
import type { Ref, WantedRow, WantedSheet } from '../wanted/types';
import { ROLE, SCORE_ROW, TEMPLATE_ROW, TEMPLATE_VALUE } from './codes';
import { literal } from './literals';
import type { ScoreBook } from './types';
import { formulaOf, textOf } from './wanted-cells';

/** Title block in the office manner: unit, name of the sheet, plan, period and one hint. */
export function titleRows(book: ScoreBook, title: WordKey, hint: WordKey): WantedRow[] {
  const { plan, period } = book;
  const about = say('sheets.head.period', {
    plan: plan.title,
    year: period.year,
    start: formatDate(period.start),
    end: formatDate(period.end),
  });
  const lines = [
    textOf(plan.issuer.name, STYLE.unit),
    textOf(say(title, { year: period.year }), STYLE.title),
    textOf(about, STYLE.plain),
    textOf(say(hint), STYLE.secondary),
  ];
  return lines.map((cell, index) => ({ code: `TDS.DAU#${index + 1}`, cells: [cell] }));
}

/** Header row of a table, frozen with all above it. */
export function headerRow(titles: readonly string[]): WantedRow {
  return { code: SCORE_ROW.header, cells: titles.map((title) => textOf(title, STYLE.header)) };
}

/** Where the workbook says in words whether the written results are fresh, old or missing. */
export const freshnessRef = (book: ScoreBook): Ref => ({
  sheet: ROLE.template(book),
  row: TEMPLATE_ROW.freshness,
  column: TEMPLATE_VALUE,
});

/** The line "Cập nhật lúc …" or "Đã cũ: …" for a sheet that a command writes. */
export function freshnessRow(book: ScoreBook): WantedRow {
  const never = say('sheets.fresh.never');
  const cell = formulaOf(
    (at) => `=IFERROR(${at.cell(freshnessRef(book))},${literal(never)})`,
    STYLE.unit,
  );
  return { code: 'TDS.TINH_TRANG', cells: [cell] };
}

/** What every sheet has that nobody enters anything in. */
export const LOCKED = {
  growth: 'ours',
  rules: [],
  formats: [],
  charts: [],
} as const satisfies Partial<WantedSheet>;

/** Locks a sheet but for what `open` gives free. */
export const locked = (
  open: NonNullable<WantedSheet['protection']>['open'] = [],
): WantedSheet['protection'] => ({ description: say('sheets.protected'), open });
