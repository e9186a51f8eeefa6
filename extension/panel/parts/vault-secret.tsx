import { useSignal } from '@preact/signals';
import { Button, Notice } from '../../../shared/ui';
import type { Secret, VaultState } from '../../vault/types';
import { usePanel } from '../context';
import { t } from '../language';
import type { Message } from '../work/message';
import { changeSecret } from '../work/vault-settings';
import { SecretField } from './secret-field';

export interface VaultSecretProps {
  state: Exclude<VaultState, { name: 'locked' }>;
  onSaid: (message: Message) => void;
}

/** Sets a passphrase (typed twice), changes it, or goes back to the key of the device. */
export function VaultSecret({ state, onSaid }: VaultSecretProps) {
  const { work } = usePanel();
  const current = useSignal('');
  const next = useSignal('');
  const again = useSignal('');
  const differ = useSignal<'differ' | 'alike'>('alike');
  const hasPassphrase = state.name === 'open' && state.protection === 'passphrase';
  const own = (): Secret => (hasPassphrase ? { passphrase: current.value } : { device: true });
  const change = async (secret: Secret) => {
    const said = await changeSecret(work, own(), secret);
    for (const field of [current, next, again]) field.value = '';
    onSaid(said);
  };
  const save = () => {
    differ.value = next.value === again.value ? 'alike' : 'differ';
    if (differ.value === 'alike') void change({ passphrase: next.value });
  };
  return (
    <details>
      <summary>
        {t(hasPassphrase ? 'data.vault.change-passphrase' : 'data.vault.set-passphrase')}
      </summary>
      <form
        class="stack"
        data-testid="passphrase-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {hasPassphrase ? (
          <SecretField label={t('data.vault.current')} value={current} use="current-password" />
        ) : null}
        <SecretField label={t('data.vault.new')} value={next} use="new-password" />
        <SecretField label={t('data.vault.again')} value={again} use="new-password" />
        {differ.value === 'differ' ? <Notice meaning="bad" what={t('data.vault.differ')} /> : null}
        <div class="buttons">
          <Button onClick={save}>{t('data.vault.save')}</Button>
          {hasPassphrase ? (
            <Button kind="quiet" onClick={() => void change({ device: true })}>
              {t('data.vault.to-device')}
            </Button>
          ) : null}
        </div>
      </form>
    </details>
  );
}
