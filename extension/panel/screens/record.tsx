import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../../shared/records/types';
import type { Table } from '../../../shared/tables/types';
import { Mark, Notice } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { SEVERITIES } from '../parts/data-steps';
import { whereOf } from '../parts/finding-options';
import { useKeys } from '../parts/use-keys';
import { rowName } from '../work/row-name';

/** The row a finding is about: what is wrong, what to do, and every cell with the faulty ones marked. */
export function RecordScreen({ table }: { table: Table }) {
  const { work, finding, view } = usePanel();
  const findings = work.data.report.value?.findings ?? [];
  const own = findings[finding.value.at ?? -1];
  const marked = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (own !== undefined) marked.current?.scrollIntoView({ block: 'center' });
  }, [own]);
  useKeys(({ key }) => {
    if (key === 'Escape') view.value = 'report';
  });
  if (own === undefined) return <p class="soft">{t('data.wait')}</p>;
  const row = table.rows.find(({ number }) => number === own.row);
  const headers = new Set(table.columns.map(({ id }) => id));
  const ofRow = row ? findings.filter((one) => one.row === own.row) : [own];
  return (
    <section class="stack" aria-label={t('data.record.title')}>
      <h2>
        {row ? `${t('data.report.row', { row: own.row })} · ${rowName(table, row)}` : whereOf(own)}
      </h2>
      {ofRow
        .filter(({ columnId }) => row === undefined || !headers.has(columnId))
        .map((one) => (
          <FindingNotice key={one.code} finding={one} />
        ))}
      {row ? (
        <table class="record" data-testid="record">
          <tbody>
            {table.columns.map(({ id, header }) => {
              const found = ofRow.filter(({ columnId }) => columnId === id);
              return (
                <tr
                  key={id}
                  ref={id === own.columnId ? marked : null}
                  data-marked={found[0]?.severity}
                  data-column={id}
                >
                  <th scope="row">{header}</th>
                  <td>
                    {row.cells[id]?.text || t('data.record.empty')}
                    {found.map((one) => (
                      <CellFinding key={one.code} finding={one} />
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}

function CellFinding({ finding }: { finding: Finding }) {
  const { explanation, remedy, severity } = finding;
  return (
    <div class="small">
      <Mark meaning={SEVERITIES[severity]}>{t(`data.severity.${severity}`)}</Mark>
      <p>{t(explanation.key, explanation.params)}</p>
      <p class="soft">{t(remedy.key, remedy.params)}</p>
      <Related finding={finding} />
    </div>
  );
}

const MOST_RELATED = 8;

function Related({ finding: { related } }: { finding: Finding }) {
  if (related.length === 0) return null;
  const cells = related.map(({ cell, row }) => cell || t('data.report.row', { row }));
  return (
    <p class="soft">
      {t('data.record.related', { cells: cells.slice(0, MOST_RELATED).join(', ') })}
    </p>
  );
}

function FindingNotice({ finding }: { finding: Finding }) {
  const { explanation, remedy, severity } = finding;
  return (
    <Notice
      meaning={SEVERITIES[severity]}
      what={t(explanation.key, explanation.params)}
      next={t(remedy.key, remedy.params)}
    >
      <Related finding={finding} />
    </Notice>
  );
}
