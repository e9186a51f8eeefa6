import { cellText, normalCode } from '../../shared/reports/cells';
import { plainNumber } from '../../shared/vietnamese';
import {
  CRITERIA_COLUMN,
  EVIDENCE_COLUMN,
  partRow,
  SCORE_COLUMN,
  wholeRow,
} from '../layout/score-book/codes';
import { type CodedSheet, cellIn, columnOf, isOfLayout, rowCode, rowOf } from './coded-sheet';
import { type EvidenceField, evidenceFieldName } from './evidence-changes';
import { sayVerdict } from './handed-in';
import { stateSaid } from './read-evidence';
import { fieldName, type LoggedField } from './say-entry';

/** A cell in which something of the scoring stands: whose, and how what stands there is said. */
export interface EditedCell {
  subject: string;
  criterion: string;
  field: LoggedField;
  /** What the log calls it. */
  name: string;
  /**
   * A content of this cell as the log says it: a number as people write it, the part or the whole of
   * a percentage with the other of the two.
   */
  said(content: string): string;
}

/** By the codes of the cell's row and column; null for a cell in which nothing of the scoring stands. */
export function editedCell(sheet: CodedSheet, row: number, column: number): EditedCell | null {
  if (row === sheet.codeRow || isOfLayout(sheet, row)) return null;
  const whose = rowCode(sheet, row);
  const columnCode = normalCode(cellText(cellIn(sheet, sheet.codeRow, column).cell));
  const [, kind, , , subject = ''] = sheet.role?.split('|') ?? [];
  switch (kind) {
    case 'PHIEU_CHAM': {
      const other = (code: string) => contentAt(sheet, rowOf(sheet, normalCode(code)), column);
      return entryCell(subject, whose, SCORE_FIELDS.get(columnCode), other);
    }
    case 'BANG_CHAM': {
      const [line = '', field = ''] = columnCode.split('|');
      const other = (code: string) =>
        contentAt(sheet, row, columnOf(sheet, normalCode(`${code}|${field}`)));
      return entryCell(whose, line, SCORE_FIELDS.get(field), other);
    }
    case 'TIEU_CHI': {
      const field = CRITERIA_FIELDS.get(columnCode);
      if (field === undefined || whose === '') return null;
      const name = fieldName(field);
      return { subject: '', criterion: whose, field, name, said: SAID[field] ?? asIs };
    }
    case 'MINH_CHUNG':
      return evidenceCell(sheet, row, columnCode);
    default:
      return null;
  }
}

const SCORE_FIELDS: ReadonlyMap<string, LoggedField> = new Map([
  [SCORE_COLUMN.self, 'self'],
  [SCORE_COLUMN.cross, 'cross'],
  [SCORE_COLUMN.verified, 'verified'],
  [SCORE_COLUMN.reason, 'reason'],
  [SCORE_COLUMN.evidence, 'evidence'],
]);

const CRITERIA_FIELDS: ReadonlyMap<string, LoggedField> = new Map([
  [CRITERIA_COLUMN.title, 'title'],
  [CRITERIA_COLUMN.maximum, 'maximum'],
  [CRITERIA_COLUMN.evidence, 'evidence'],
]);

const asIs = (content: string): string => content;

/** "27.5", as Google tells of a number, the way people write it: "27,5". */
const asNumber = (content: string): string =>
  /^-?\d+(\.\d+)?$/.test(content) ? plainNumber(Number(content)) : content;

const SAID: Partial<Record<LoggedField, (content: string) => string>> = {
  self: asNumber,
  cross: asNumber,
  verified: asNumber,
  maximum: asNumber,
};

/** `other` gives the content of the same scorer's cell in the row of this code. */
function entryCell(
  subject: string,
  row: string,
  field: LoggedField | undefined,
  other: (code: string) => string,
): EditedCell | null {
  const [criterion = '', half] = row.split('#');
  if (field === undefined || criterion === '') return null;
  const own = SAID[field] ?? asIs;
  const ratio = (part: string, whole: string) =>
    part === '' && whole === '' ? '' : `${part}/${whole}`;
  const said = (content: string): string => {
    if (half === undefined) return own(content);
    return row === partRow(criterion)
      ? ratio(own(content), other(wholeRow(criterion)))
      : ratio(other(partRow(criterion)), own(content));
  };
  return { subject, criterion, field, name: fieldName(field), said };
}

function evidenceCell(sheet: CodedSheet, row: number, columnCode: string): EditedCell | null {
  const textAt = (code: string) => contentAt(sheet, row, columnOf(sheet, code));
  if (!Object.values<string>(EVIDENCE_COLUMN).includes(columnCode)) return null;
  const piece = {
    title: textAt(EVIDENCE_COLUMN.title),
    link: textAt(EVIDENCE_COLUMN.link),
    hash: textAt(EVIDENCE_COLUMN.hash).toLowerCase(),
  };
  const named = EVIDENCE_FIELDS.get(columnCode);
  const verdict = (state: string, reason: string) =>
    sayVerdict({ state: stateSaid(state), reason });
  const saidIn: Readonly<Record<string, (content: string) => string>> = {
    [EVIDENCE_COLUMN.state]: (content) => verdict(content, textAt(EVIDENCE_COLUMN.reason)),
    [EVIDENCE_COLUMN.reason]: (content) => verdict(textAt(EVIDENCE_COLUMN.state), content),
  };
  return {
    subject: normalCode(textAt(EVIDENCE_COLUMN.subject)),
    criterion: normalCode(textAt(EVIDENCE_COLUMN.criterion)),
    field: 'evidence-row',
    name: named === undefined ? fieldName('evidence-row') : evidenceFieldName(named, piece),
    said: saidIn[columnCode] ?? asIs,
  };
}

const EVIDENCE_FIELDS: ReadonlyMap<string, EvidenceField> = new Map([
  [EVIDENCE_COLUMN.state, 'verdict'],
  [EVIDENCE_COLUMN.reason, 'verdict'],
  [EVIDENCE_COLUMN.link, 'link'],
  [EVIDENCE_COLUMN.title, 'title'],
]);

/** What stands in a cell, numbers as people write them; "" outside the sheet. */
export function contentAt(sheet: CodedSheet, row: number | null, column: number | null): string {
  if (row === null || column === null) return '';
  const { cell } = cellIn(sheet, row, column);
  return typeof cell.value === 'number' ? plainNumber(cell.value) : cellText(cell);
}
