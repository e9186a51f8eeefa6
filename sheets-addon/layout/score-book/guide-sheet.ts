import { say } from '../../../shared/words';
import { STYLE } from '../style';
import type { WantedSheet } from '../wanted/types';
import { ROLE } from './codes';
import { GUIDE_COLUMN, type GuideSection } from './guide-section';
import { guideSections } from './guide-sections';
import { receiptRows, receiptRule } from './receipt';
import { freshnessRow, LOCKED, locked, titleRows } from './sheet-head';
import type { ScoreBook } from './types';
import { textOf } from './wanted-cells';

const WIDTHS = {
  [GUIDE_COLUMN.item]: 220,
  [GUIDE_COLUMN.content]: 450,
  [GUIDE_COLUMN.note]: 210,
  [GUIDE_COLUMN.source]: 110,
};

/**
 * «Hướng dẫn»: what the workbook is, the steps and who does them, and what the plan asks for. Locked,
 * but for the day on which the plan was received.
 */
export function guideWanted(book: ScoreBook): WantedSheet {
  const receipts = receiptRows(book.plan.deadlines);
  return {
    ...LOCKED,
    role: ROLE.guide(book),
    title: say('sheets.title.guide'),
    columns: Object.entries(WIDTHS).map(([code, width]) => ({ code, width })),
    rows: [
      ...titleRows(book, 'sheets.guide.title', 'sheets.guide.hint'),
      freshnessRow(book),
      ...guideSections(book).flatMap(sectionRows),
    ],
    rules: receipts.length === 0 ? [] : [receiptRule(receipts)],
    protection: locked(
      receipts.length === 0 ? [] : [{ rows: receipts, columns: [GUIDE_COLUMN.content] }],
    ),
  };
}

function sectionRows({ code, title, lines }: GuideSection): WantedSheet['rows'] {
  return [
    { code: `TDS.MUC.${code}#CACH`, cells: [] },
    { code: `TDS.MUC.${code}`, cells: title.map((text) => textOf(text, STYLE.header)) },
    ...lines.map((line, index) => ({
      code: line.code ?? `TDS.MUC.${code}#${index + 1}`,
      cells: line.cells,
    })),
  ];
}
