import type { QualityReport, QualityScores } from '../../../shared/records/types';
import type { Table } from '../../../shared/tables/types';
import { formatNumber } from '../../../shared/vietnamese';
import { NO_FOCUS, usePanel } from '../context';
import { t } from '../language';
import { QUALITIES, scoreText } from './four-scores';

/** The four scores by class and by column. */
export function ScoresBy({ table, report }: { table: Table; report: QualityReport }) {
  const { finding } = usePanel();
  const headers = new Map(table.columns.map(({ id, header }) => [id, header]));
  const { byClass, byColumn } = report;
  return (
    <>
      {byClass.length === 0 ? null : (
        <Scores
          title={t('data.report.by-class', { count: byClass.length })}
          first={t('data.report.class')}
          lines={byClass.map(({ name, rows, scores }) => ({
            id: name,
            name: name === '' ? t('data.report.no-class') : name,
            count: rows,
            scores,
          }))}
          counted={t('data.report.rows')}
        />
      )}
      <Scores
        title={t('data.report.by-column', { count: byColumn.length })}
        first={t('data.report.column')}
        lines={byColumn.map(({ columnId, scores, findings }) => ({
          id: columnId,
          name: headers.get(columnId) ?? columnId,
          count: findings,
          scores,
        }))}
        counted={t('data.report.findings')}
        onChoose={(columnId) => {
          finding.value = { ...NO_FOCUS, columnId };
        }}
      />
    </>
  );
}

interface Line {
  id: string;
  name: string;
  count: number;
  scores: QualityScores;
}

interface ScoresProps {
  title: string;
  first: string;
  counted: string;
  lines: readonly Line[];
  onChoose?: (id: string) => void;
}

function Scores({ title, first, counted, lines, onChoose }: ScoresProps) {
  return (
    <details class="small">
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="preview" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col">{counted}</th>
              {QUALITIES.map((quality) => (
                <th key={quality} scope="col">
                  {t(`data.quality.${quality}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, name, count, scores }) => (
              <tr key={id}>
                <th scope="row">
                  {onChoose && count > 0 ? (
                    <button type="button" class="inline" onClick={() => onChoose(id)}>
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                </th>
                <td>{formatNumber(count)}</td>
                {QUALITIES.map((quality) => (
                  <td key={quality}>{scoreText(scores[quality]?.score ?? null)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
