import { Button, Steps } from '../../../shared/ui';
import { type Place, placeOf, standsOnTable, usePanel, type View, wayBack } from '../context';
import { t } from '../language';
import { currentStep } from '../work/primary';

const PLACES = ['data', 'fill', 'evidence'] as const satisfies readonly Place[];

/** Where am I: the places, the settings, and on a place's first screen the four steps. */
export function Header() {
  const { work, view } = usePanel();
  const back = wayBack(view.value);
  const steps = (['choose', 'check', 'fill', 'verify'] as const).map((step) =>
    t(`panel.step.${step}`),
  );
  return (
    <header>
      <div class="head-line">
        <Places />
        <Button
          kind="quiet"
          aria-label={t('panel.settings')}
          aria-current={view.value === 'settings' ? 'page' : undefined}
          title={t('panel.settings')}
          onClick={() => {
            view.value = 'settings';
          }}
        >
          <span aria-hidden="true">⚙</span>
        </Button>
      </div>
      {back === null ? (
        <>
          <h1 class={standsOnTable(view.value) ? 'visually-hidden' : ''}>{titleOf(view.value)}</h1>
          {standsOnTable(view.value) ? (
            <Steps label={t('panel.steps')} words={steps} current={currentStep(work)} />
          ) : null}
        </>
      ) : (
        <div class="head-line">
          <h1>{titleOf(view.value)}</h1>
          <Button
            kind="quiet"
            data-testid="back"
            onClick={() => {
              view.value = back;
            }}
          >
            {t('panel.back')}
          </Button>
        </div>
      )}
    </header>
  );
}

function Places() {
  const { view } = usePanel();
  const here = placeOf(view.value);
  return (
    <nav class="places" aria-label={t('panel.places')}>
      {PLACES.map((place) => (
        <button
          key={place}
          type="button"
          aria-current={place === here ? 'page' : undefined}
          onClick={() => {
            view.value = place;
          }}
        >
          {t(`panel.place.${place}`)}
        </button>
      ))}
    </nav>
  );
}

function titleOf(view: View): string {
  switch (view) {
    case 'settings':
      return t('panel.settings');
    case 'rows':
      return t('panel.rows.list');
    case 'evidence':
      return t('evidence.title');
    case 'data':
    case 'fill':
      return t(`panel.place.${view}`);
    default:
      return t(`data.${view}.title`);
  }
}
