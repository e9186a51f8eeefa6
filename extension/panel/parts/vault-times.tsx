import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { Button } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import type { Message } from '../work/message';
import { saveTimes } from '../work/vault-settings';

/** How long a table is kept, and after how long without activity the vault locks. */
export function VaultTimes({ onSaid }: { onSaid: (message: Message) => void }) {
  const { work } = usePanel();
  const days = useSignal<number | null>(null);
  const minutes = useSignal<number | null>(null);
  const [daysId, minutesId] = [useId(), useId()];
  useEffect(() => {
    void work.ports.vault().then(async (vault) => {
      const settings = await vault.settings();
      if (!settings.ok) return;
      days.value = settings.value.keepDays;
      minutes.value = settings.value.idleMinutes;
    });
  }, [work, days, minutes]);
  if (days.value === null || minutes.value === null) return null;
  const [keepDays, idleMinutes] = [days.value, minutes.value];
  return (
    <div class="stack">
      <div class="choice">
        <label for={daysId}>{t('data.vault.keep-days')}</label>
        <input
          id={daysId}
          type="number"
          min={1}
          max={365}
          value={keepDays}
          onInput={({ currentTarget }) => {
            days.value = currentTarget.valueAsNumber;
          }}
        />
        <label for={minutesId}>{t('data.vault.idle-minutes')}</label>
        <input
          id={minutesId}
          type="number"
          min={1}
          max={480}
          value={idleMinutes}
          onInput={({ currentTarget }) => {
            minutes.value = currentTarget.valueAsNumber;
          }}
        />
      </div>
      <div>
        <Button onClick={() => void saveTimes(work, keepDays, idleMinutes).then(onSaid)}>
          {t('data.vault.save-settings')}
        </Button>
      </div>
    </div>
  );
}
