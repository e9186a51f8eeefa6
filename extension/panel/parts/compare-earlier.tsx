import { useId } from 'preact/hooks';
import { formatNumber } from '../../../shared/vietnamese';
import { usePanel } from '../context';
import { t } from '../language';
import { check } from '../work/inspect';
import { dayText } from './kept-tables';

const NONE = '';

/** How the table differs from one of the same shape that was kept before. */
export function CompareEarlier() {
  const { work } = usePanel();
  const { earlier, earlierId, comparison } = work.data;
  const id = useId();
  if (earlier.value.length === 0) return null;
  const found = comparison.value;
  return (
    <div class="stack" data-testid="earlier">
      <div class="choice">
        <label for={id}>{t('data.earlier')}</label>
        <select
          id={id}
          value={earlierId.value ?? NONE}
          onChange={({ currentTarget: { value } }) => {
            earlierId.value = value === NONE ? null : value;
            void check(work);
          }}
        >
          <option value={NONE}>{t('data.earlier.none')}</option>
          {earlier.value.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.name} · {dayText(entry.keptAt)}
            </option>
          ))}
        </select>
      </div>
      {found ? (
        <p aria-live="polite">
          {t('data.earlier.found', {
            added: formatNumber(found.added.length),
            removed: formatNumber(found.removed.length),
            changed: formatNumber(found.changed.length),
            unchanged: formatNumber(found.unchanged),
          })}
        </p>
      ) : null}
    </div>
  );
}
