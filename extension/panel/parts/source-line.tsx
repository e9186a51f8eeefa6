import type { Table } from '../../../shared/tables/types';
import { Button } from '../../../shared/ui';
import { formatNumber } from '../../../shared/vietnamese';
import { usePanel } from '../context';
import { t } from '../language';
import { closeTable } from '../work/open-table';

/** What is being worked on, in one line; names that are too long are cut, the way out never is. */
export function SourceLine({ table }: { table: Table }) {
  const { work } = usePanel();
  const { fileName: file } = table;
  return (
    <div class="source-line">
      <span class="cut" title={file}>
        {file}
      </span>
      {isNamedLikeFile(table) ? null : (
        <span class="cut" title={table.sheetName}>
          › {table.sheetName}
        </span>
      )}
      <span class="source-rows">
        {t('panel.source.line', { count: formatNumber(table.rows.length) })}
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

/** A text file and pasted cells have no sheet of their own: it would be the same name again. */
const isNamedLikeFile = ({ fileName, sheetName }: Table) =>
  sheetName === fileName.replace(/\.[^.]+$/, '');
