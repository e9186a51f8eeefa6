import { useSignal } from '@preact/signals';
import { Button } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { exportBackup, importBackup } from '../work/vault-backup';
import { FileButton } from './file-button';
import { MessageNotice } from './message-notice';
import { SecretField } from './secret-field';
import { StageBar } from './stage-bar';

/** Takes every kept table to another computer, or brings them from there. */
export function VaultBackup() {
  const { work } = usePanel();
  const { backup, backupSaid } = work.data;
  const passphrase = useSignal('');
  const forget = () => {
    passphrase.value = '';
  };
  return (
    <>
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
                void exportBackup(work, t('data.vault.backup-name'), passphrase.value).then(forget)
              }
            >
              {t('data.vault.export')}
            </Button>
            <FileButton
              label={t('data.vault.import')}
              accept=".thiduaso"
              testId="backup-file"
              onFile={(file) => void importBackup(work, file, passphrase.value).then(forget)}
            />
          </div>
        </div>
      </details>
      {backup.value ? (
        <StageBar progress={backup.value.progress} onStop={backup.value.stop} />
      ) : null}
      {backupSaid.value ? <MessageNotice message={backupSaid.value} /> : null}
    </>
  );
}
