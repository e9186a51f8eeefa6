import { useSignal } from '@preact/signals';
import { Button } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import type { Message } from '../work/message';
import { exportBackup, importBackup } from '../work/vault-settings';
import { FileButton } from './file-button';
import { SecretField } from './secret-field';

/** Takes every kept table to another computer, or brings them from there. */
export function VaultBackup({ onSaid }: { onSaid: (message: Message) => void }) {
  const { work } = usePanel();
  const passphrase = useSignal('');
  const finish = (said: Message) => {
    passphrase.value = '';
    onSaid(said);
  };
  return (
    <details>
      <summary>{t('data.vault.backup')}</summary>
      <div class="stack">
        <p class="small soft">{t('data.vault.backup-what')}</p>
        <SecretField
          label={t('data.vault.backup-passphrase')}
          value={passphrase}
          use="new-password"
        />
        <div class="buttons">
          <Button
            onClick={() =>
              void exportBackup(work, t('data.vault.backup-name'), passphrase.value).then(finish)
            }
          >
            {t('data.vault.export')}
          </Button>
          <FileButton
            label={t('data.vault.import')}
            accept=".thiduaso"
            testId="backup-file"
            onFile={(file) => void importBackup(work, file, passphrase.value).then(finish)}
          />
        </div>
      </div>
    </details>
  );
}
