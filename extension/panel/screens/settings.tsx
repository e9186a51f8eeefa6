import { useSignal } from '@preact/signals';
import { Button, Notice } from '../../../shared/ui';
import type { Language } from '../../../shared/words';
import { usePanel } from '../context';
import { language, t } from '../language';
import { VaultSettingsPart } from '../parts/vault-settings';
import { changeSettings } from '../work/change-settings';
import { forgetAll } from '../work/forget';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Language, and forgetting what is remembered on this device. */
export function SettingsScreen() {
  const { work } = usePanel();
  const choose = (chosen: Language) => {
    language.value = chosen;
    document.documentElement.lang = chosen;
    void changeSettings(work, { language: chosen });
  };
  return (
    <section class="stack" aria-label={t('panel.settings')}>
      <fieldset>
        <legend>{t('panel.settings.language')}</legend>
        {LANGUAGES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="language"
              value={one}
              checked={language.value === one}
              onChange={() => choose(one)}
            />
            <span lang={one}>{t(`panel.settings.language.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <VaultSettingsPart />
      <Forget />
      <div>
        <h2>{t('panel.settings.keys')}</h2>
        <p class="small soft">{t('panel.settings.keys-what')}</p>
      </div>
    </section>
  );
}

function Forget() {
  const { work } = usePanel();
  const step = useSignal<'idle' | 'asking' | 'done'>('idle');
  return (
    <div class="stack">
      <h2>{t('panel.settings.forget')}</h2>
      <p class="small soft">{t('panel.settings.forget-what')}</p>
      {step.value === 'done' ? (
        <Notice meaning="good" what={t('panel.settings.forgotten')} />
      ) : null}
      {step.value === 'asking' ? (
        <div class="buttons">
          <Button
            kind="danger"
            onClick={() => {
              void forgetAll(work).then(() => {
                step.value = 'done';
              });
            }}
          >
            {t('panel.settings.forget-sure')}
          </Button>
          <Button
            onClick={() => {
              step.value = 'idle';
            }}
          >
            {t('panel.settings.forget-cancel')}
          </Button>
        </div>
      ) : (
        <div>
          <Button
            kind="danger"
            onClick={() => {
              step.value = 'asking';
            }}
          >
            {t('panel.settings.forget')}
          </Button>
        </div>
      )}
    </div>
  );
}
