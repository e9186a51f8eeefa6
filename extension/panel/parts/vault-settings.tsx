import { useSignal } from '@preact/signals';
import { Button } from '../../../shared/ui';
import type { VaultState } from '../../vault/types';
import { usePanel } from '../context';
import { t } from '../language';
import type { Message } from '../work/message';
import { lockNow } from '../work/vault-settings';
import { MessageNotice } from './message-notice';
import { VaultBackup } from './vault-backup';
import { VaultSecret } from './vault-secret';
import { VaultTimes } from './vault-times';

/** How the tables kept on this device are protected, and for how long. */
export function VaultSettingsPart() {
  const { work } = usePanel();
  const message = useSignal<Message | null>(null);
  const state = work.data.vault.value;
  const say = (said: Message) => {
    message.value = said;
  };
  return (
    <section class="stack" aria-label={t('data.vault.title')} data-testid="vault-settings">
      <h2>{t('data.vault.title')}</h2>
      <p class="small soft">{t('data.vault.what')}</p>
      {state ? <p data-testid="protection">{protectionText(state)}</p> : null}
      {message.value ? <MessageNotice message={message.value} /> : null}
      {state?.name === 'open' || state?.name === 'unset' ? (
        <>
          <VaultSecret state={state} onSaid={say} />
          <VaultTimes onSaid={say} />
        </>
      ) : null}
      {state?.name === 'open' ? <VaultBackup /> : null}
      {state?.name === 'open' && state.protection === 'passphrase' ? (
        <div>
          <Button onClick={() => void lockNow(work)}>{t('data.vault.lock-now')}</Button>
        </div>
      ) : null}
    </section>
  );
}

function protectionText(state: VaultState): string {
  if (state.name === 'open') return t(`data.vault.${state.protection}`);
  return t(`data.vault.${state.name}`);
}
