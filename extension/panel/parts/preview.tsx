import type { Table } from '../../../shared/tables/types';
import { t } from '../language';

const PREVIEW_ROWS = 5;

/** The first rows as they will be used. */
export function Preview({ table: { columns, rows } }: { table: Table }) {
  const shown = columns.filter(({ hidden }) => !hidden);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="preview" aria-label={t('panel.source.preview')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('panel.source.preview-row')}</th>
            {shown.map(({ id, header }) => (
              <th key={id} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, PREVIEW_ROWS).map(({ number, cells }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              {shown.map(({ id }) => (
                <td key={id}>{cells[id]?.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
