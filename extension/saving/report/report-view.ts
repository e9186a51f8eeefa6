import { formatDateTime, type PlainDateTime } from '../../../shared/movement/calendar';
import { RULE_CODES } from '../../../shared/records/check/rules';
import { labelOf } from '../../../shared/records/field-labels';
import type {
  Finding,
  Quality,
  QualityReport,
  QualityScores,
  Severity,
  TableMeaning,
} from '../../../shared/records/types';
import type { Table } from '../../../shared/tables';
import { formatNumber } from '../../../shared/vietnamese';
import { type Language, say, type WordKey, type WordParams } from '../../../shared/words';
import { unitOfTitles } from './unit-of-titles';

/** What stands on a report beside the findings. */
export interface ReportContext {
  fileName: string;
  now: PlainDateTime;
  language: Language;
}

/** One of the four words with its name and what it counts. */
export interface ScoreLine {
  quality: Quality;
  name: string;
  counts: string;
  /** null: nothing of the kind could be checked. */
  score: number | null;
  counted: number;
  faulty: number;
}

/** A finding in the words of the report. */
export interface ProblemLine {
  severity: Severity;
  severityName: string;
  code: string;
  codeName: string;
  /** One-based row number in the sheet; 0 for the whole table. */
  row: number;
  columnId: string;
  /** A1 address, '' when there is no such cell. */
  cell: string;
  /** The column's header, or the field's name when the table has no such column. */
  column: string;
  /** What the cell holds now. */
  value: string;
  what: string;
  remedy: string;
}

/** Scores in the order of `QUALITIES`; null where nothing could be checked. */
export type ScoreRow = readonly (number | null)[];

/** A quality report in words, ready to be laid out on a sheet or on paper. */
export interface ReportView {
  title: string;
  /** The unit as the table's own titles name it; '' when they do not. */
  unit: string;
  source: string;
  updated: string;
  scores: readonly ScoreLine[];
  severities: readonly { severity: Severity; name: string; count: number }[];
  kinds: readonly { severityName: string; code: string; name: string; count: number }[];
  classes: readonly { name: string; rows: number; scores: ScoreRow }[];
  columns: readonly {
    id: string;
    header: string;
    field: string;
    scores: ScoreRow;
    findings: number;
  }[];
  problems: readonly ProblemLine[];
}

export const QUALITIES: readonly Quality[] = ['correct', 'complete', 'clean', 'alive'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Puts a quality report into the words of one language. Findings keep their order. */
export function viewReport(
  table: Table,
  meaning: TableMeaning,
  report: QualityReport,
  { fileName, now, language }: ReportContext,
): ReportView {
  const t = (key: WordKey, params: WordParams = {}) => say(key, params, language);
  const severityName = (severity: Severity) => t(`saving.severity.${severity}`);
  const problems = problemLines(table, meaning, report.findings, language);
  const fields = new Map(meaning.columns.map(({ columnId, field }) => [columnId, field]));
  const headers = new Map(table.columns.map(({ id, header }) => [id, header]));
  return {
    title: t('saving.report.title'),
    unit: unitOfTitles(table),
    source: t('saving.report.source', {
      file: fileName,
      sheet: table.sheetName,
      rows: formatNumber(table.rows.length),
      columns: table.columns.length,
    }),
    updated: t('saving.report.updated', { time: formatDateTime(now) }),
    scores: QUALITIES.map((quality) => {
      const { score = null, counted = 0, faulty = 0 } = report.scores[quality] ?? {};
      const [name, counts] = [t(`saving.quality.${quality}`), t(`saving.counts.${quality}`)];
      return { quality, name, counts, score, counted, faulty };
    }),
    severities: SEVERITIES.map((severity) => ({
      severity,
      name: severityName(severity),
      count: problems.filter((problem) => problem.severity === severity).length,
    })),
    kinds: kindsOf(problems),
    classes: report.byClass.map(({ name, rows, scores }) => ({
      name: name || t('saving.report.no-class'),
      rows,
      scores: scoreRow(scores),
    })),
    columns: report.byColumn.map(({ columnId, scores, findings }) => {
      const field = fields.get(columnId);
      return {
        id: columnId,
        header: headers.get(columnId) ?? '',
        field: field ? labelOf(meaning.kind, field) : '',
        scores: scoreRow(scores),
        findings,
      };
    }),
    problems,
  };
}

function problemLines(
  table: Table,
  meaning: TableMeaning,
  findings: readonly Finding[],
  language: Language,
): ProblemLine[] {
  const rows = new Map(table.rows.map((row) => [row.number, row]));
  const headers = new Map(table.columns.map(({ id, header }) => [id, header]));
  return findings.map(({ severity, code, row, columnId, cell, field, explanation, remedy }) => ({
    severity,
    severityName: say(`saving.severity.${severity}`, {}, language),
    code,
    codeName: nameOfCode(code, language),
    row,
    columnId,
    cell,
    column: headers.get(columnId) ?? labelOf(meaning.kind, field),
    value: rows.get(row)?.cells[columnId]?.text ?? '',
    what: say(explanation.key, explanation.params, language),
    remedy: say(remedy.key, remedy.params, language),
  }));
}

/** A code that no rule of ours has stays as it is. */
function nameOfCode(code: string, language: Language): string {
  const known = RULE_CODES.find((rule) => rule === code);
  return known ? say(`check.${known}.name`, {}, language) : code;
}

/** How many problems there are of each code, worst first, then most first. */
function kindsOf(problems: readonly ProblemLine[]): ReportView['kinds'] {
  const kinds = new Map<string, { first: ProblemLine; count: number }>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const kind = kinds.get(key) ?? { first: problem, count: 0 };
    kinds.set(key, { ...kind, count: kind.count + 1 });
  }
  const rank = ({ first }: { first: ProblemLine }) => SEVERITIES.indexOf(first.severity);
  return [...kinds.values()]
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count)
    .map(({ first: { severityName, code, codeName }, count }) => ({
      severityName,
      code,
      name: codeName,
      count,
    }));
}

function scoreRow(scores: QualityScores): ScoreRow {
  return QUALITIES.map((quality) => scores[quality]?.score ?? null);
}
