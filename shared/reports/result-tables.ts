import { formatDate } from '../vietnamese';
import { say, type WordKey } from '../words';
import { normalCode } from './cells';
import type {
  Consolidation,
  IndicatorTotals,
  ReportProblem,
  ResultColumn,
  ResultTable,
  Severity,
  Total,
  TrackingState,
  Unit,
} from './types';

type Row = ResultTable['rows'][number];

/** The three tables every host writes, cell for cell the same. */
export function consolidationTables(consolidation: Consolidation): ResultTable[] {
  return [
    { title: 'Theo dõi nộp', columns: columns(TRACKING), rows: trackingRows(consolidation) },
    { title: 'Tổng hợp', columns: columns(TOTALS), rows: totalRows(consolidation) },
    { title: 'Lỗi', columns: columns(PROBLEMS), rows: problemRows(consolidation) },
  ];
}

type ColumnKind = ResultColumn['kind'];

const TRACKING: [WordKey, ColumnKind][] = [
  ['reports.column.unit-code', 'text'],
  ['reports.column.unit', 'text'],
  ['reports.column.level', 'text'],
  ['reports.column.cluster', 'text'],
  ['reports.column.state', 'text'],
  ['reports.column.submitted', 'text'],
  ['reports.column.days', 'number'],
  ['reports.column.errors', 'number'],
  ['reports.column.warnings', 'number'],
  ['reports.column.file', 'text'],
];

const TOTALS: [WordKey, ColumnKind][] = [
  ['reports.column.code', 'text'],
  ['reports.column.content', 'text'],
  ['reports.column.scope', 'text'],
  ['reports.column.part', 'number'],
  ['reports.column.whole', 'number'],
  ['reports.column.ratio', 'percent'],
  ['reports.column.counted', 'text'],
  ['reports.column.note', 'text'],
];

const PROBLEMS: [WordKey, ColumnKind][] = [
  ['reports.column.severity', 'text'],
  ['reports.column.unit-code', 'text'],
  ['reports.column.unit', 'text'],
  ['reports.column.file', 'text'],
  ['reports.column.sheet', 'text'],
  ['reports.column.cell', 'text'],
  ['reports.column.field', 'text'],
  ['reports.column.what', 'text'],
  ['reports.column.remedy', 'text'],
];

const columns = (named: [WordKey, ColumnKind][]): ResultColumn[] =>
  named.map(([key, kind]) => ({ title: say(key), kind }));

const SEVERITY_WORDS: Record<Severity, WordKey> = {
  error: 'reports.severity.error',
  warning: 'reports.severity.warning',
};

/** "Muộn 3 ngày", "Chưa nộp, quá hạn 5 ngày". */
export function sayState(status: TrackingState): string {
  switch (status.state) {
    case 'late':
      return say('reports.state.late', { days: status.days });
    case 'missing':
      return status.days > 0
        ? say('reports.state.missing-overdue', { days: status.days })
        : say('reports.state.missing');
    case 'on-time':
      return say('reports.state.on-time');
    case 'undated':
      return say('reports.state.undated');
    case 'unreadable':
      return say('reports.state.unreadable');
    case 'conflicting':
      return say('reports.state.conflicting');
  }
}

function trackingRows({ tracking }: Consolidation): Row[] {
  return tracking.map(({ unit, status, fileNames, errors, warnings }) => [
    unit.code,
    unit.name,
    unit.level,
    unit.cluster,
    sayState(status),
    'submitted' in status ? formatDate(status.submitted) : '',
    'days' in status && status.days > 0 ? status.days : null,
    errors,
    warnings,
    fileNames.join(', '),
  ]);
}

function totalRows({ plan, totals, sections }: Consolidation): Row[] {
  const byCode = new Map(totals.map((it) => [it.code, it]));
  const rows = plan.report.indicators.flatMap((indicator) => {
    const of = byCode.get(indicator.code);
    return of ? scopes(of).map(([scope, total]) => totalRow(indicator, scope, total)) : [];
  });
  for (const section of plan.report.sections) {
    const texts = sections.find(({ code }) => code === section.code)?.texts ?? [];
    for (const { unit, text } of texts) {
      rows.push([section.code, section.title, unit.name, null, null, null, '', text]);
    }
  }
  return rows;
}

function scopes({ all, byCluster, byLevel }: IndicatorTotals): [string, Total][] {
  return [
    [say('reports.scope.all'), all],
    ...byCluster.map(({ name, total }): [string, Total] => [
      name || say('reports.scope.no-cluster'),
      total,
    ]),
    ...byLevel.map(({ name, total }): [string, Total] => [
      name === '' ? say('reports.scope.no-level') : say('reports.scope.level', { level: name }),
      total,
    ]),
  ];
}

function totalRow(
  indicator: Consolidation['plan']['report']['indicators'][number],
  scope: string,
  { part, whole, ratio, counted, expected, leftOut }: Total,
): Row {
  const content = say('reports.indicator', { title: indicator.title, unit: indicator.unit });
  const note = leftOut.length === 0 ? '' : say('reports.left-out', { units: leftOut.join(', ') });
  return [indicator.code, content, scope, part, whole, ratio, `${counted}/${expected}`, note];
}

function problemRows({ problems, tracking }: Consolidation): Row[] {
  const units = new Map(tracking.map(({ unit }) => [normalCode(unit.code), unit]));
  return problems.map((problem) => problemRow(problem, units));
}

function problemRow(problem: ReportProblem, units: ReadonlyMap<string, Unit>): Row {
  const { file = '', sheet = '', cell = '', field = '' } = problem.place ?? {};
  const unit = units.get(problem.unitCode ?? '');
  return [
    say(SEVERITY_WORDS[problem.severity]),
    unit?.code ?? problem.unitCode ?? '',
    unit?.name ?? '',
    file,
    sheet,
    cell,
    field,
    say(problem.code, problem.params),
    say(problem.remedy, problem.params),
  ];
}

/** How many units stand where: "Đúng hạn 8, muộn 2, …" for headings and messages. */
export function countStates({ tracking }: Consolidation): Record<TrackingState['state'], number> {
  const counts = {
    'on-time': 0,
    late: 0,
    undated: 0,
    missing: 0,
    unreadable: 0,
    conflicting: 0,
  };
  for (const { status } of tracking) counts[status.state]++;
  return counts;
}

/** One line of figures: who handed in and how. States nobody is in are not named. */
export function sayCounts(consolidation: Consolidation): string {
  const counts = countStates(consolidation);
  const parts = Object.entries(counts)
    .filter(([state, count]) => count > 0 || state === 'on-time')
    .map(([state, count]) => say(COUNT_WORDS[state as TrackingState['state']], { count }));
  return say('reports.counts', {
    units: consolidation.tracking.length,
    parts: parts.join(', '),
  });
}

const COUNT_WORDS: Record<TrackingState['state'], WordKey> = {
  'on-time': 'reports.count.on-time',
  late: 'reports.count.late',
  undated: 'reports.count.undated',
  missing: 'reports.count.missing',
  unreadable: 'reports.count.unreadable',
  conflicting: 'reports.count.conflicting',
};
