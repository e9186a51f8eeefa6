import { Button } from '../../../shared/ui';
import { formatDate } from '../../../shared/vietnamese';
import { usePanel } from '../context';
import { t } from '../language';
import { dayOf } from '../work/inspect';
import { openKept } from '../work/restore';
import { removeKept } from '../work/vault';

/** "05/09/2018" in the person's own time zone. */
export const dayText = (at: number): string => formatDate(dayOf(new Date(at)));

/** Tables that were opened before and are kept on the device until a day that is said. */
export function KeptTables() {
  const { work } = usePanel();
  const { kept } = work.data;
  if (kept.value.length === 0) return null;
  return (
    <section aria-label={t('data.kept')} data-testid="kept">
      <h2>{t('data.kept')}</h2>
      <ul class="plain">
        {kept.value.map(({ id, name, keptAt, expiresAt }) => (
          <li key={id} class="data-row">
            <div class="field-line">
              <button
                type="button"
                class="inline field-label"
                onClick={() => void openKept(work, [id], 0, null)}
              >
                {name}
              </button>
              <Button
                kind="quiet"
                aria-label={t('data.kept.remove-one', { name })}
                onClick={() => void removeKept(work, id)}
              >
                {t('data.kept.remove')}
              </Button>
            </div>
            <p class="small soft">
              {t('data.kept.until', { kept: dayText(keptAt), until: dayText(expiresAt) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
