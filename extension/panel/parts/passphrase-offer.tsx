import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { changeSettings } from '../work/change-settings';

/** Said once: the kept tables have no passphrase, and where to set one. */
export function PassphraseOffer() {
  const { work, view } = usePanel();
  const answer = useSignal<'unknown' | 'answered' | 'waiting'>('unknown');
  useEffect(() => {
    void work.ports.keep.settings().then(({ passphraseOffer }) => {
      answer.value = passphraseOffer ?? 'waiting';
    });
  }, [work, answer]);
  const vault = work.data.vault.value;
  const isByDevice = vault?.name === 'open' && vault.protection === 'device';
  if (!isByDevice || answer.value !== 'waiting') return null;
  const finish = () => {
    answer.value = 'answered';
    void changeSettings(work, { passphraseOffer: 'answered' });
  };
  return (
    <div class="hint offer" data-testid="passphrase-offer">
      <span class="small">{t('data.offer')}</span>
      <Button
        kind="quiet"
        onClick={() => {
          finish();
          view.value = 'settings';
        }}
      >
        {t('data.offer.set')}
      </Button>
      <Button kind="quiet" aria-label={t('data.offer.later')} onClick={finish}>
        <span aria-hidden="true">✕</span>
      </Button>
    </div>
  );
}
