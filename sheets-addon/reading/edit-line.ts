import type { PlainDateTime } from '../../shared/movement';
import { cellText, normalCode } from '../../shared/reports/cells';
import type { WorkbookGrid } from '../../shared/reports/types';
import { cellIndexes } from '../../shared/tables/addresses';
import { CRITERIA_COLUMN, EVIDENCE_COLUMN, SCORE_COLUMN } from '../layout/score-book/codes';
import type { LogLine } from '../layout/score-book/log-sheet';
import { type CodedSheet, cellIn, codedSheet, columnOf, rowCode } from './coded-sheet';
import { type LoggedChange, logLine } from './log-line';
import { fieldName } from './say-entry';

/** One cell that somebody changed, as a host tells of it. */
export interface CellEdit {
  sheet: string;
  /** "E12". */
  cell: string;
  before: string;
  after: string;
  who: string;
  time: PlainDateTime;
}

type Where = Pick<LoggedChange, 'subject' | 'criterion' | 'field'>;

/**
 * The log line of an edit, by the codes of the cell's row and column; null for a cell in which
 * nothing of the scoring stands.
 */
export function editLine(grid: WorkbookGrid, edit: CellEdit): LogLine | null {
  const there = grid.sheets.find(({ title }) => title === edit.sheet);
  const sheet = there === undefined ? null : codedSheet(there);
  const at = cellIndexes(edit.cell);
  if (sheet === null || at === null) return null;
  const where = whereIn(sheet, at);
  if (where === null) return null;
  const { time, who, before, after } = edit;
  return logLine({ time, who, origin: 'edit' }, { ...where, before, after });
}

function whereIn(sheet: CodedSheet, { row, column }: { row: number; column: number }) {
  const whose = rowCode(sheet, row);
  const columnCode = normalCode(cellText(cellIn(sheet, sheet.codeRow, column).cell));
  const [, kind, , , subject = ''] = sheet.role?.split('|') ?? [];
  switch (kind) {
    case 'PHIEU_CHAM':
      return place(subject, whose, SCORE_FIELDS.get(columnCode));
    case 'BANG_CHAM': {
      const [criterion = '', field = ''] = columnCode.split('|');
      return place(whose, criterion, SCORE_FIELDS.get(field));
    }
    case 'TIEU_CHI':
      return place('', whose, CRITERIA_FIELDS.get(columnCode));
    case 'MINH_CHUNG':
      return inEvidence(sheet, row, columnCode);
    default:
      return null;
  }
}

type Field = Parameters<typeof fieldName>[0];

const SCORE_FIELDS: ReadonlyMap<string, Field> = new Map([
  [SCORE_COLUMN.self, 'self'],
  [SCORE_COLUMN.cross, 'cross'],
  [SCORE_COLUMN.verified, 'verified'],
  [SCORE_COLUMN.reason, 'reason'],
  [SCORE_COLUMN.evidence, 'evidence'],
]);

const CRITERIA_FIELDS: ReadonlyMap<string, Field> = new Map([
  [CRITERIA_COLUMN.title, 'title'],
  [CRITERIA_COLUMN.maximum, 'maximum'],
  [CRITERIA_COLUMN.evidence, 'evidence'],
]);

/** The part and the whole of a percentage belong to its criterion. */
function place(subject: string, row: string, field: Field | undefined): Where | null {
  const [criterion = ''] = row.split('#');
  if (field === undefined || criterion === '') return null;
  return { subject, criterion, field: fieldName(field) };
}

function inEvidence(sheet: CodedSheet, row: number, columnCode: string): Where | null {
  const textAt = (code: string): string => {
    const column = columnOf(sheet, code);
    return column === null ? '' : normalCode(cellText(cellIn(sheet, row, column).cell));
  };
  const isOurs = Object.values<string>(EVIDENCE_COLUMN).includes(columnCode);
  if (!isOurs) return null;
  return {
    subject: textAt(EVIDENCE_COLUMN.subject),
    criterion: textAt(EVIDENCE_COLUMN.criterion),
    field: fieldName('evidence'),
  };
}
