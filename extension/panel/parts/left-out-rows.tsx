import type { Table } from '../../../shared/tables/types';
import { formatNumber } from '../../../shared/vietnamese';
import { t } from '../language';

/** The rows of the sheet that are not data, each with the reason. */
export function LeftOutRows({ table: { leftOut } }: { table: Table }) {
  const told = leftOut.filter(({ reason }) => reason !== 'empty');
  if (told.length === 0) return null;
  return (
    <details class="small">
      <summary>{t('panel.source.left-out', { count: formatNumber(told.length) })}</summary>
      <ul class="plain">
        {told.map(({ number, reason, text }) => (
          <li key={number}>
            {t('panel.source.left-out-row', {
              row: number,
              reason: t(`panel.source.left-out.${reason}`),
            })}
            {text === '' ? null : <span class="soft cut"> {text}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
