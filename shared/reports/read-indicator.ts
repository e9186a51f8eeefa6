import type { Indicator } from '../movement';
import { cellAddress } from '../tables/addresses';
import { formatNumber } from '../vietnamese';
import { cellAt } from './cells';
import type { FoundReport } from './find-report';
import { type ReportProblemName, reportProblem } from './problems';
import { type ReadAmount, readAmount } from './read-number-cell';
import type { IndicatorValue, ReportProblem } from './types';

interface ReadIndicator {
  /** Null when it cannot be counted, or was left empty and may be. */
  value: IndicatorValue | null;
  problems: ReportProblem[];
}

/** One indicator of a report, from the row that carries its code. */
export function readIndicator(
  fileName: string,
  found: FoundReport,
  indicator: Indicator,
): ReadIndicator {
  const { sheet, columns } = found;
  const field = indicator.title;
  const at = (name: ReportProblemName, cell?: string, params = {}): ReadIndicator => ({
    value: null,
    problems: [
      reportProblem(
        name,
        { file: fileName, sheet: sheet.title, ...(cell && { cell }), field },
        params,
      ),
    ],
  });

  const [row, repeated] = found.rows.get(indicator.code) ?? [];
  if (row === undefined) return at('row-missing');
  if (repeated !== undefined) return at('row-repeated', cellAddress(repeated, 0));
  if (columns.part === null || (indicator.kind === 'ratio' && columns.whole === null)) {
    return at('column-missing');
  }

  const part = readAmount(cellAt(sheet, row, columns.part), indicator);
  const partCell = cellAddress(row, columns.part);
  if (indicator.kind === 'quantity' || columns.whole === null) {
    if (part.kind === 'empty' && !indicator.required) return { value: null, problems: [] };
    if (part.kind !== 'amount') return at(faultName(part), partCell, faultParams(part));
    return {
      value: { part: part.amount, whole: null },
      problems: asTextWarnings([[part, partCell]]),
    };
  }

  const whole = readAmount(cellAt(sheet, row, columns.whole), indicator);
  const wholeCell = cellAddress(row, columns.whole);
  if (part.kind === 'empty' && whole.kind === 'empty' && !indicator.required) {
    return { value: null, problems: [] };
  }
  if (part.kind !== 'amount' || whole.kind !== 'amount') {
    const faults = [
      ...(part.kind === 'amount' ? [] : at(faultName(part), partCell, faultParams(part)).problems),
      ...(whole.kind === 'amount'
        ? []
        : at(faultName(whole), wholeCell, faultParams(whole)).problems),
    ];
    return { value: null, problems: faults };
  }
  if (part.amount > whole.amount) {
    return at('part-over-whole', partCell, {
      part: formatNumber(part.amount),
      whole: formatNumber(whole.amount),
    });
  }
  return {
    value: { part: part.amount, whole: whole.amount },
    problems: asTextWarnings([
      [part, partCell],
      [whole, wholeCell],
    ]),
  };

  function asTextWarnings(read: [ReadAmount, string][]): ReportProblem[] {
    return read.flatMap(([it, cell]) =>
      it.kind === 'amount' && it.asText
        ? at('number-as-text', cell, { number: formatNumber(it.amount) }).problems
        : [],
    );
  }
}

type NoAmount = Exclude<ReadAmount, { kind: 'amount' }>;

const faultName = (it: NoAmount): ReportProblemName => (it.kind === 'empty' ? 'empty' : it.name);
const faultParams = (it: NoAmount) => (it.kind === 'empty' ? {} : { found: it.found });
