import { useSignal } from '@preact/signals';
import { Button } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { forgetAll } from '../work/forget';
import type { Message } from '../work/message';
import { MessageNotice } from './message-notice';

type Step = { name: 'idle' } | { name: 'asking' } | { name: 'said'; message: Message };

/** Wipes what is remembered on this device: one press, and one question beside what will be lost. */
export function ForgetAll() {
  const { work } = usePanel();
  const step = useSignal<Step>({ name: 'idle' });
  const forget = async () => {
    step.value = { name: 'said', message: await forgetAll(work) };
  };
  return (
    <section class="stack" aria-label={t('panel.settings.forget')}>
      <h2>{t('panel.settings.forget')}</h2>
      <p class="small soft">{t('panel.settings.forget-what')}</p>
      {step.value.name === 'said' ? <MessageNotice message={step.value.message} /> : null}
      {step.value.name === 'asking' ? (
        <div class="buttons">
          <Button kind="danger" data-testid="forget-sure" onClick={() => void forget()}>
            {t('panel.settings.forget-sure')}
          </Button>
          <Button
            buttonRef={focused}
            onClick={() => {
              step.value = { name: 'idle' };
            }}
          >
            {t('panel.settings.forget-cancel')}
          </Button>
        </div>
      ) : (
        <div>
          <Button
            kind="danger"
            data-testid="forget"
            onClick={() => {
              step.value = { name: 'asking' };
            }}
          >
            {t('panel.settings.forget')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The button that was pressed is gone: the keyboard goes on at the harmless one. */
const focused = (button: HTMLButtonElement | null) => button?.focus();
