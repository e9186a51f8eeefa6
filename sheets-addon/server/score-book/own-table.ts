import type { Plan } from '../../../shared/movement';
import { done, failed, type Outcome } from '../../../shared/outcome';
import type { ScoreImport } from '../../../shared/score-import';
import type { ScoreEntry } from '../../../shared/scoring';
import { fold } from '../../../shared/vietnamese';
import { type Book, UNIT_LIST_SHEET } from '../../layout';
import { cellText, hasCells } from '../../layout/sheet-cells';
import { tableCells } from '../../layout/table-cells';
import type { Payload } from '../../protocol';
import { importOwnTable } from '../../reading/own-table';
import type { TableRead, TableSheet } from '../../table-protocol';

type Chosen = Payload<'readTable'>;

/** Sheets that people can see and that none of our commands made: one of them may be a score table. */
export function tableSheets({ sheets }: Book): TableSheet[] {
  return (sheets ?? []).flatMap((sheet): TableSheet[] => {
    const { sheetId, title, hidden } = sheet.properties ?? {};
    if (typeof sheetId !== 'number' || !title || hidden) return [];
    const isOurs =
      cellText(sheet, 0, 0).startsWith('TDS|') || fold(title) === fold(UNIT_LIST_SHEET);
    return isOurs || !hasCells(sheet) ? [] : [{ sheetId, title }];
  });
}

/** A sheet of the workbook read as a score table, with the answers given so far. */
export function tableIn(
  { sheets }: Book,
  { sheetId, answers }: Chosen,
): Outcome<{ sheet: TableRead['sheet']; table: ScoreImport }> {
  const sheet = sheets?.find(({ properties }) => properties?.sheetId === sheetId);
  if (!sheet) return failed({ code: 'table-import.gone' });
  const table = importOwnTable(tableCells(sheet), answers);
  return table.ok ? done({ sheet: sheet.properties?.title ?? '', table: table.value }) : table;
}

/** The plan that a table comes to and what is entered in it; refused while something is to be asked. */
export function planOfTable(
  there: Book,
  chosen: Chosen,
): Outcome<{ plan: Plan; entries: ScoreEntry[] }> {
  const read = tableIn(there, chosen);
  if (!read.ok) return read;
  const { plan, refused, questions, entries } = read.value.table;
  if (plan !== null) return done({ plan, entries });
  const count = questions.length;
  return failed(refused ?? { code: 'table-import.open', params: { count } });
}
