import { TEMPLATE_KEY, TEMPLATE_SHEET } from '../../shared/reports/template';
import { textCell } from './cells';
import { findOwnSheet, type NewSheetNames } from './own-sheets';
import { addSheet, protectSheet, writeCells } from './requests';
import { STYLE } from './style';
import type { Book, Request } from './types';

const ROLE = 'TDS.MAU';

/** What the hidden sheet says about its workbook. */
export interface TemplateFacts {
  form: string;
  planCode: string;
  planVersion: number;
  periodCode: string;
  /** '' for a workbook of several units. */
  unitCode: string;
}

/** The hidden sheet that says which plan, version, period and unit a workbook is for; [] when there. */
export function templateSheetRequests(
  book: Book,
  names: NewSheetNames,
  facts: TemplateFacts,
  protection: string,
): Request[] {
  const there =
    findOwnSheet(book, ROLE) ??
    (book.sheets ?? []).find((sheet) => sheet.properties?.title === TEMPLATE_SHEET);
  if (there) return [];
  const sheetId = names.id(ROLE);
  const rows = [
    [TEMPLATE_KEY.form, facts.form],
    [TEMPLATE_KEY.plan, facts.planCode],
    [TEMPLATE_KEY.version, String(facts.planVersion)],
    [TEMPLATE_KEY.unit, facts.unitCode],
    [TEMPLATE_KEY.period, facts.periodCode],
  ];
  return [
    ...addSheet({
      sheetId,
      title: names.title(TEMPLATE_SHEET),
      role: ROLE,
      rows: rows.length + 1,
      columns: 2,
      hidden: true,
    }),
    writeCells(
      sheetId,
      0,
      0,
      rows.map((row) => row.map((text) => textCell(text, STYLE.inputText))),
    ),
    protectSheet(sheetId, protection, []),
  ];
}
