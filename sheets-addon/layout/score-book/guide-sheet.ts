import { say } from '../../../shared/words';
import { STYLE } from '../style';
import type { WantedSheet } from '../wanted/types';
import { ROLE } from './codes';
import { guideSections } from './guide-sections';
import { freshnessRow, LOCKED, locked, titleRows } from './sheet-head';
import type { ScoreBook } from './types';
import { textOf } from './wanted-cells';

const WIDTHS = { 'TDS.MUC': 230, 'TDS.NOI_DUNG': 520, 'TDS.GHI_CHU': 240 };

/** «Hướng dẫn»: what the workbook is, the steps and who does them, and what the plan asks for. */
export function guideWanted(book: ScoreBook): WantedSheet {
  return {
    ...LOCKED,
    role: ROLE.guide(book),
    title: say('sheets.title.guide'),
    columns: Object.entries(WIDTHS).map(([code, width]) => ({ code, width })),
    rows: [
      ...titleRows(book, 'sheets.guide.title', 'sheets.guide.hint'),
      freshnessRow(book),
      ...guideSections(book).flatMap(({ code, title, lines }) => [
        { code: `TDS.MUC.${code}#CACH`, cells: [] },
        { code: `TDS.MUC.${code}`, cells: title.map((text) => textOf(text, STYLE.header)) },
        ...lines.map((line, index) => ({
          code: `TDS.MUC.${code}#${index + 1}`,
          cells: line.map(({ text, look }) => textOf(text, look)),
        })),
      ]),
    ],
    protection: locked(),
  };
}
