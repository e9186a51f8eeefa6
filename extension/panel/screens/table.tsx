import { useId } from 'preact/hooks';
import type { Table } from '../../../shared/tables/types';
import { usePanel } from '../context';
import { t } from '../language';
import { MessageNotice } from '../parts/message-notice';
import { SourceLine } from '../parts/source-line';
import { chooseTable } from '../work/open-table';

const PREVIEW_ROWS = 5;

/** The table that was found, before a form is read: what is in it and what was left out. */
export function TableScreen({ table }: { table: Table }) {
  const { work } = usePanel();
  const { source, work: message } = work.messages.value;
  const hidden = table.rows.filter((row) => row.hidden).length;
  return (
    <section class="stack" aria-label={t('panel.step.choose')}>
      <SourceLine table={table} />
      {source ? <MessageNotice message={source} /> : null}
      {message ? <MessageNotice message={message} /> : <p class="hint">{t('panel.form.how')}</p>}
      <SheetChoice />
      <p aria-live="polite">
        <strong>
          {t('panel.source.rows', { count: table.rows.length, columns: table.columns.length })}
        </strong>
        {hidden > 0 ? ` ${t('panel.source.hidden-rows', { count: hidden })}` : ''}
      </p>
      <Preview table={table} />
      <LeftOut table={table} />
    </section>
  );
}

function SheetChoice() {
  const { work } = usePanel();
  const id = useId();
  const source = work.source.value;
  if (source === null || source.tables.length < 2) return null;
  return (
    <div class="choice">
      <label for={id}>{t('panel.source.sheet')}</label>
      <select
        id={id}
        data-testid="sheet"
        value={source.tableIndex}
        onChange={({ currentTarget }) => void chooseTable(work, Number(currentTarget.value))}
      >
        {source.tables.map(({ sheetName, rows }, index) => (
          <option key={`${sheetName} ${index}`} value={index}>
            {t('panel.source.sheet-option', { sheet: sheetName, count: rows.length })}
          </option>
        ))}
      </select>
    </div>
  );
}

function Preview({ table: { columns, rows } }: { table: Table }) {
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

function LeftOut({ table: { leftOut } }: { table: Table }) {
  const told = leftOut.filter(({ reason }) => reason !== 'empty');
  if (told.length === 0) return null;
  return (
    <details class="small">
      <summary>{t('panel.source.left-out', { count: told.length })}</summary>
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
