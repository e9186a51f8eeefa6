import type { Book, ReportFormInput, Request } from './types';

/** The report form a unit fills in: sheet "Báo cáo" and the hidden template sheet. */
export function reportFormRequests(_book: Book, _input: ReportFormInput): Request[] {
  return [];
}
