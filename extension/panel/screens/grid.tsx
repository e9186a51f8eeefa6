import type { Table } from '../../../shared/tables/types';
import type { GridPlan } from '../../batch/grid-plan';
import type { PageGrid } from '../../page/protocol';
import { usePanel } from '../context';
import { t } from '../language';
import { ClosedSites } from '../parts/closed-sites';
import { FormChoice } from '../parts/form-choice';
import { FormProfilePart } from '../parts/form-profile';
import { GridHeaders } from '../parts/grid-headers';
import { GridResult } from '../parts/grid-result';
import { GridRows } from '../parts/grid-rows';
import { LeftColumns } from '../parts/left-columns';
import { MessageNotice } from '../parts/message-notice';
import { SourceLine } from '../parts/source-line';
import { viewGrid } from '../work/grid-view';
import { leftColumns } from '../work/left-columns';
import type { Form } from '../work/state';

export interface GridScreenProps {
  table: Table;
  form: Form;
  grid: PageGrid;
  plan: GridPlan;
}

/** The table's rows against the rows of a grid on the page: before, while and after it is filled. */
export function GridScreen({ table, form, grid, plan }: GridScreenProps) {
  const { work } = usePanel();
  const { source, work: message } = work.messages.value;
  const filled = work.gridFill.value;
  const outcomes = (filled?.outcomes ?? []).flatMap((one) => one ?? []);
  const rows = viewGrid(grid, plan, new Map(outcomes.map((one) => [one.selector, one])));
  return (
    <section class="stack" aria-label={t('panel.title')}>
      <SourceLine table={table} />
      <p class="small soft cut">
        {t('panel.form.page', { title: form.reading.title || form.reading.url })}
      </p>
      <FormChoice form={form} />
      <ClosedSites />
      {source ? <MessageNotice message={source} /> : null}
      {filled ? <GridResult filled={filled} /> : null}
      {message ? <MessageNotice message={message} /> : null}
      <GridRows table={table} grid={grid} rows={rows} />
      <GridHeaders part="columns" />
      <GridHeaders part="keys" />
      <LeftColumns left={leftColumns(work)} />
      <FormProfilePart form={form} />
    </section>
  );
}
