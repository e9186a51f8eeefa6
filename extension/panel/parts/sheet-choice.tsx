import { useId } from 'preact/hooks';
import { formatNumber } from '../../../shared/vietnamese';
import { usePanel } from '../context';
import { t } from '../language';
import { chooseTable } from '../work/open-table';
import { sheetOf } from '../work/source';

/** Which of the file's tables is worked on, when there are several. */
export function SheetChoice() {
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
        {source.tables.map(({ table: { rows } }, index) => (
          <option key={sheetOf(source.tables, index)} value={index}>
            {t('panel.source.sheet-option', {
              sheet: sheetOf(source.tables, index),
              count: formatNumber(rows.length),
            })}
          </option>
        ))}
      </select>
    </div>
  );
}
