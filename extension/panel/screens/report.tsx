import { useComputed } from '@preact/signals';
import type { Table } from '../../../shared/tables/types';
import { Figures } from '../../../shared/ui';
import { formatNumber } from '../../../shared/vietnamese';
import type { WordKey } from '../../../shared/words';
import { usePanel } from '../context';
import { t } from '../language';
import { SEVERITIES } from '../parts/data-steps';
import { FindingOptions } from '../parts/finding-options';
import { FourScores, WhatScoresCount } from '../parts/four-scores';
import { ScoresBy } from '../parts/scores-by';
import { countBy } from '../work/count-by';

const ORDER = ['error', 'warning', 'hint'] as const;

/** The four scores, over all, by class and by column, and everything that was found. */
export function ReportScreen({ table }: { table: Table }) {
  const { work, finding, view } = usePanel();
  const report = work.data.report.value;
  const shown = useComputed(() => {
    const { severity, code, columnId } = finding.value;
    const findings = work.data.report.value?.findings ?? [];
    return findings.flatMap((one, index) => {
      const isWanted =
        (severity === null || one.severity === severity) &&
        (code === null || one.code === code) &&
        (columnId === null || one.columnId === columnId);
      return isWanted ? [index] : [];
    });
  });
  if (report === null) return <p class="soft">{t('data.wait')}</p>;
  const counts = countBy(report.findings, ({ severity }) => severity);
  return (
    <section class="stack" aria-label={t('data.report.title')}>
      <FourScores scores={report.scores} />
      <WhatScoresCount />
      <Figures
        label={t('data.report.filter')}
        figures={ORDER.map((severity) => ({
          id: severity,
          meaning: SEVERITIES[severity],
          count: counts.get(severity) ?? 0,
          word: t(`data.severity.${severity}`),
        }))}
        chosen={finding.value.severity}
        onChoose={(severity) => {
          finding.value = { ...finding.value, severity, code: null, at: null };
        }}
      />
      <ProblemChoice />
      <p class="small soft" aria-live="polite">
        {t('data.report.shown', {
          count: formatNumber(shown.value.length),
          of: formatNumber(report.findings.length),
        })}
      </p>
      {shown.value.length === 0 ? (
        <p>{t(report.findings.length === 0 ? 'data.report.clean' : 'data.report.none')}</p>
      ) : (
        <FindingOptions
          table={table}
          findings={report.findings}
          shown={shown.value}
          current={finding.value.at}
          onChoose={(at) => {
            finding.value = { ...finding.value, at };
            view.value = 'record';
          }}
        />
      )}
      <ScoresBy table={table} report={report} />
    </section>
  );
}

function ProblemChoice() {
  const { work, finding } = usePanel();
  const { severity, code, columnId } = finding.value;
  const findings = work.data.report.value?.findings ?? [];
  const ofSeverity = findings.filter((one) => severity === null || one.severity === severity);
  const counts = [...countBy(ofSeverity, (one) => one.code)].sort(
    ([, one], [, other]) => other - one,
  );
  const headers = work.table.value?.columns ?? [];
  const column = headers.find(({ id }) => id === columnId);
  return (
    <>
      <select
        aria-label={t('data.report.problem')}
        data-testid="problem"
        value={code ?? ''}
        onChange={({ currentTarget: { value } }) => {
          finding.value = { ...finding.value, code: value === '' ? null : value, at: null };
        }}
      >
        <option value="">{t('data.report.all-problems')}</option>
        {counts.map(([one, count]) => (
          <option key={one} value={one}>
            {t(nameOf(one))} ({formatNumber(count)})
          </option>
        ))}
      </select>
      {column === undefined ? null : (
        <button
          type="button"
          class="figure"
          onClick={() => {
            finding.value = { ...finding.value, columnId: null, at: null };
          }}
        >
          {t('data.report.only-column', { column: column.header })} ✕
        </button>
      )}
    </>
  );
}

/** Each check has its name in the catalogue. */
export const nameOf = (code: string): WordKey => `check.${code}.name` as WordKey;
