import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import type { Message } from '../work/message';
import { decisionCount, exportProfile, importProfile } from '../work/share-profile';
import type { Form } from '../work/state';
import { MessageNotice } from './message-notice';

/** What was decided for this form, out to a file and in from one. */
export function FormProfilePart({ form }: { form: Form }) {
  const { work } = usePanel();
  const said = useSignal<Message | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const host = form.fingerprint.origin.replace(/^.*\/\//, '').replace(/[^\w.-]/g, '-');
  return (
    <details class="small" data-testid="form-profile">
      <summary>{t('panel.profile.title', { count: decisionCount(work) })}</summary>
      <div class="stack">
        <p class="soft">{t('panel.profile.what')}</p>
        <div class="buttons">
          <Button
            onClick={() => {
              said.value = exportProfile(work, t('panel.profile.name', { host }));
            }}
          >
            {t('panel.profile.export')}
          </Button>
          <Button onClick={() => input.current?.click()}>{t('panel.profile.import')}</Button>
        </div>
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          aria-label={t('panel.profile.import')}
          tabIndex={-1}
          data-testid="profile-file"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) {
              void importProfile(work, file).then((message) => {
                said.value = message;
              });
            }
            currentTarget.value = '';
          }}
        />
        {said.value ? <MessageNotice message={said.value} /> : null}
      </div>
    </details>
  );
}
