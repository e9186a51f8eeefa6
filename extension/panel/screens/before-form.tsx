import type { Table } from '../../../shared/tables/types';
import { usePanel } from '../context';
import { t } from '../language';
import { ClosedSites } from '../parts/closed-sites';
import { MessageNotice } from '../parts/message-notice';
import { SourceLine } from '../parts/source-line';

/** The place «Điền» before a form was read: what to do first. */
export function BeforeFormScreen({ table }: { table: Table }) {
  const { work } = usePanel();
  const message = work.messages.value.work;
  return (
    <section class="stack" aria-label={t('panel.title')}>
      <SourceLine table={table} />
      <ClosedSites />
      {message ? <MessageNotice message={message} /> : <p class="hint">{t('panel.form.how')}</p>}
    </section>
  );
}
