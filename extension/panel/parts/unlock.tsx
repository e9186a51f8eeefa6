import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Button, Notice } from '../../../shared/ui';
import { sayProblem } from '../../../shared/words';
import { usePanel } from '../context';
import { language, t } from '../language';
import { keepTables } from '../work/keep-tables';
import { reopen } from '../work/restore';
import { refreshVault } from '../work/vault';

/** The vault is locked: the passphrase opens it, and with it what was open before. */
export function Unlock() {
  const { work } = usePanel();
  const id = useId();
  const passphrase = useSignal('');
  const problem = useSignal('');
  if (work.data.vault.value?.name !== 'locked') return null;
  const unlock = async () => {
    const vault = await work.ports.vault();
    const opened = await vault.unlock(passphrase.value);
    passphrase.value = '';
    problem.value = opened.ok ? '' : sayProblem(opened.problem, language.value);
    if (!opened.ok) return;
    await refreshVault(work);
    if (work.source.value === null) await reopen(work);
    else await keepTables(work);
  };
  return (
    <form
      class="stack locked"
      data-testid="locked"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <h2>{t('data.locked')}</h2>
      <p class="small soft">{t('data.locked.what')}</p>
      <div>
        <label for={id}>{t('data.locked.passphrase')}</label>
        <input
          id={id}
          type="password"
          autocomplete="current-password"
          aria-invalid={problem.value === '' ? undefined : true}
          value={passphrase.value}
          onInput={({ currentTarget }) => {
            passphrase.value = currentTarget.value;
          }}
        />
      </div>
      {problem.value === '' ? null : (
        <Notice meaning="bad" what={t('data.locked.wrong')} why={problem.value} />
      )}
      <Button data-testid="unlock" onClick={() => void unlock()}>
        {t('data.locked.open')}
      </Button>
    </form>
  );
}
