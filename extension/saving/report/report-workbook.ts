import { writeXlsx } from 'hucre/xlsx';
import type { QualityReport, TableMeaning } from '../../../shared/records/types';
import type { Table } from '../../../shared/tables';
import { reportName } from '../file-names';
import type { SavedFile } from '../types';
import { dataSheet } from './data-sheet';
import { problemSheet } from './problem-sheet';
import { type ReportContext, viewReport } from './report-view';
import { resultSheet } from './result-sheet';
import { repeatedHeaders } from './sheet-writer';

/**
 * A quality report as a workbook: results, one row a problem, and the data with its faulty cells
 * marked. Nothing of the table becomes a formula.
 */
export async function reportWorkbook(
  table: Table,
  meaning: TableMeaning,
  report: QualityReport,
  context: ReportContext,
): Promise<SavedFile> {
  const { language } = context;
  const view = viewReport(table, meaning, report, context);
  const sheets = [
    resultSheet(view, language),
    problemSheet(view, language),
    dataSheet(table, view, language),
  ];
  const bytes = await writeXlsx({
    sheets,
    namedRanges: repeatedHeaders(sheets),
    defaultFont: { name: 'Arial', size: 10 },
  });
  return {
    fileName: reportName(context.fileName, context.now, language),
    bytes: new Uint8Array(bytes),
  };
}
