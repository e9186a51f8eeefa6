import type { ColumnMeaning } from '../../../shared/records/types';
import { usePanel } from '../context';
import { t } from '../language';
import { chooseField } from '../work/decide-data';
import { useReach } from './use-reach';

const NONE = '';

/** Which field a column is: the likely ones first, then all of this kind of record. */
export function FieldChoice({ column, name }: { column: ColumnMeaning; name: string }) {
  const { work } = usePanel();
  const { isReached, handlers } = useReach();
  const { tools, meaning } = work.data;
  const kind = meaning.value?.kind;
  if (tools.value === null || kind === undefined) return null;
  const { fieldsOf, labelOf } = tools.value;
  const likely = [...(column.field === null ? [] : [column.field]), ...column.alternatives];
  const others = fieldsOf(kind).filter(({ key }) => !likely.includes(key));
  return (
    <select
      {...handlers}
      class="field-column"
      aria-label={t('data.columns.field-of', { column: name })}
      value={column.field ?? NONE}
      onChange={({ currentTarget: { value } }) =>
        void chooseField(work, column.columnId, value === NONE ? null : value)
      }
    >
      <option value={NONE}>{t('data.columns.no-field')}</option>
      {likely.length > 0 ? (
        <optgroup label={t('data.columns.likely')}>
          {likely.map((key) => (
            <option key={key} value={key}>
              {labelOf(kind, key)}
            </option>
          ))}
        </optgroup>
      ) : null}
      {isReached ? (
        <optgroup label={t('data.columns.others')}>
          {others.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </optgroup>
      ) : null}
    </select>
  );
}
