import type { Table } from '../../../shared/tables/types';
import { usePanel } from '../context';
import { t } from '../language';
import { ClosedSites } from '../parts/closed-sites';
import { FieldList } from '../parts/field-list';
import { FormChoice } from '../parts/form-choice';
import { FormProfilePart } from '../parts/form-profile';
import { LeftColumns } from '../parts/left-columns';
import { LeftControls } from '../parts/left-controls';
import { MessageNotice } from '../parts/message-notice';
import { RowResult } from '../parts/row-result';
import { RunDone } from '../parts/run-done';
import { SourceLine } from '../parts/source-line';
import { viewFields } from '../work/field-view';
import { leftColumns, rivalHeaders } from '../work/left-columns';

/** The row in front against the form: before, while and after it is filled. */
export function FormScreen({ table }: { table: Table }) {
  const { work } = usePanel();
  const { source, work: message } = work.messages.value;
  const form = work.form.value;
  const filled = work.current.value;
  const outcomes = filled && new Map(filled.outcomes.map((one) => [one.selector, one]));
  const left = leftColumns(work);
  return (
    <section class="stack" aria-label={t('panel.title')}>
      <SourceLine table={table} />
      {form ? (
        <p class="small soft cut">
          {t('panel.form.page', { title: form.reading.title || form.reading.url })}
        </p>
      ) : null}
      {form ? <FormChoice form={form} /> : null}
      <ClosedSites />
      {source ? <MessageNotice message={source} /> : null}
      <RowResult />
      <RunDone table={table} />
      {message ? <MessageNotice message={message} /> : null}
      {form ? (
        <>
          <FieldList
            fields={viewFields(work.plan.value, outcomes, rivalHeaders(left))}
            stage={filled ? 'after' : 'before'}
          />
          <LeftColumns left={left} />
          <LeftControls left={form.reading.left} />
          <FormProfilePart form={form} />
        </>
      ) : null}
    </section>
  );
}
