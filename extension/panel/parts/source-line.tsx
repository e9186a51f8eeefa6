import type { Table } from '../../../shared/tables/types';
import { Button } from '../../../shared/ui';
import { formatNumber } from '../../../shared/vietnamese';
import { usePanel } from '../context';
import { t } from '../language';
import { closeTable } from '../work/open-table';

/** What is being worked on, in one line. */
export function SourceLine({ table }: { table: Table }) {
  const { work } = usePanel();
  const { fileName: file, sheetName: sheet } = table;
  const count = formatNumber(table.rows.length);
  return (
    <div class="source-line">
      {file === '' ? null : (
        <span class="cut" title={file}>
          {file}
        </span>
      )}
      <span class="source-rows">
        {file === ''
          ? t('panel.source.pasted-line', { count })
          : t('panel.source.line', { sheet, count })}
      </span>
      <Button
        kind="quiet"
        aria-disabled={work.busy.value !== null}
        onClick={() => {
          if (work.busy.value === null) void closeTable(work);
        }}
      >
        {t('panel.source.change')}
      </Button>
    </div>
  );
}
