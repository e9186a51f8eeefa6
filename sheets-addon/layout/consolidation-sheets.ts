import type { PlainDateTime } from '../../shared/movement';
import type { Consolidation } from '../../shared/reports';
import type { Book, Request } from './types';

/** Writes "Theo dõi nộp", "Tổng hợp" and "Lỗi"; [] when the workbook already shows this very result. */
export function consolidationRequests(
  _book: Book,
  _consolidation: Consolidation,
  _now: PlainDateTime,
): Request[] {
  return [];
}
