import './print-view.css';
import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../shared/vietnamese';
import { type Language, say, type WordKey } from '../../shared/words';
import type { PaperView } from './report/paper-view';
import { QUALITIES } from './report/report-view';

export interface PrintViewProps {
  view: PaperView;
  language: Language;
}

/** A quality report as a document of A4 pages, to be printed by the browser. */
export function PrintView({ view, language }: PrintViewProps) {
  const t = (key: WordKey) => say(key, {}, language);
  const qualities = QUALITIES.map((quality) => t(`saving.quality.${quality}`));
  return (
    <main class="print-view" lang={language}>
      <header>
        {view.unit !== '' && <p class="print-unit">{view.unit}</p>}
        <h1>{view.title}</h1>
        <p class="print-note">{view.source}</p>
        <p class="print-note">{view.updated}</p>
      </header>

      <PrintTable
        title={t('saving.report.scores')}
        headers={[
          t('saving.column.quality'),
          t('saving.column.counts'),
          t('saving.column.score'),
          t('saving.column.counted'),
          t('saving.column.faulty'),
        ]}
        rows={view.scores.map(({ name, counts, score, counted, faulty }) => [
          name,
          counts,
          score ?? '–',
          counted,
          faulty,
        ])}
      />
      <PrintTable
        title={t('saving.report.kinds')}
        headers={[
          t('saving.column.severity'),
          t('saving.column.problem'),
          t('saving.column.count'),
        ]}
        rows={view.kinds.map(({ severityName, name, count }) => [severityName, name, count])}
      />
      <PrintTable
        title={t('saving.report.classes')}
        headers={[t('saving.column.class'), t('saving.column.rows'), ...qualities]}
        rows={view.classes.map(({ name, rows, scores }) => [
          name,
          rows,
          ...scores.map((score) => score ?? '–'),
        ])}
      />
      <PrintTable
        title={t('saving.report.columns')}
        headers={[t('saving.column.header'), ...qualities, t('saving.column.count')]}
        rows={view.columns.map(({ header, scores, findings }) => [
          header,
          ...scores.map((score) => score ?? '–'),
          findings,
        ])}
      />
      <PrintTable
        title={t('saving.sheet.problems')}
        headers={[
          t('saving.column.severity'),
          t('saving.column.row'),
          t('saving.column.cell'),
          t('saving.column.header'),
          t('saving.column.value'),
          t('saving.column.what'),
          t('saving.column.remedy'),
        ]}
        rows={view.problems.map(
          ({ severity, severityName, row, cell, column, value, what, remedy }) => [
            <span key={severity} class={`print-${severity}`}>
              {severityName}
            </span>,
            row === 0 ? '' : row,
            cell,
            column,
            value,
            what,
            remedy,
          ],
        )}
      />
      {view.problems.length === 0 && <p>{t('saving.report.no-problem')}</p>}
      {view.left > 0 && (
        <p>{say('saving.report.more', { count: formatNumber(view.left) }, language)}</p>
      )}
    </main>
  );
}

interface PrintTableProps {
  title: string;
  headers: readonly string[];
  rows: readonly (readonly ComponentChildren[])[];
}

/** Its header stands on every page the table goes on to; a table without rows is not printed. */
function PrintTable({ title, headers, rows }: PrintTableProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rows.indexOf(row)}>
              {row.map((content, column) => (
                <td key={headers[column]} class={typeof content === 'number' ? 'print-figure' : ''}>
                  {typeof content === 'number' ? formatNumber(content) : content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
