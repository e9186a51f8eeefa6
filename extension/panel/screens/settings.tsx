import type { Language } from '../../../shared/words';
import { usePanel } from '../context';
import { language, t } from '../language';
import { AllowedSites } from '../parts/allowed-sites';
import { ForgetAll } from '../parts/forget-all';
import { VaultSettingsPart } from '../parts/vault-settings';
import { changeSettings } from '../work/change-settings';

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
      <AllowedSites />
      <ForgetAll />
      <div>
        <h2>{t('panel.settings.keys')}</h2>
        <p class="small soft">{t('panel.settings.keys-what')}</p>
      </div>
    </section>
  );
}
