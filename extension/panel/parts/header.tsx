import { Button, Steps } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { currentStep } from '../work/primary';

/** Where am I: the place, the settings, the four steps. */
export function Header() {
  const { work, view } = usePanel();
  const isAway = view.value !== 'work';
  const title =
    view.value === 'settings'
      ? t('panel.settings')
      : view.value === 'rows'
        ? t('panel.rows.list')
        : t('panel.title');
  const steps = (['choose', 'check', 'fill', 'verify'] as const).map((step) =>
    t(`panel.step.${step}`),
  );
  return (
    <header>
      <div class="head-line">
        <h1>{title}</h1>
        {isAway ? (
          <Button
            kind="quiet"
            onClick={() => {
              view.value = 'work';
            }}
          >
            {t('panel.back')}
          </Button>
        ) : (
          <Button
            kind="quiet"
            aria-label={t('panel.settings')}
            title={t('panel.settings')}
            onClick={() => {
              view.value = 'settings';
            }}
          >
            <span aria-hidden="true">⚙</span>
          </Button>
        )}
      </div>
      {isAway ? null : <Steps label={t('panel.steps')} words={steps} current={currentStep(work)} />}
    </header>
  );
}
