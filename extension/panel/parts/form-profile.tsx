import { useSignal } from '@preact/signals';
import { Button } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import type { Message } from '../work/message';
import { decisionCount, exportProfile, importProfile } from '../work/share-profile';
import type { Form } from '../work/state';
import { FileButton } from './file-button';
import { MessageNotice } from './message-notice';
import { useInSight } from './use-in-sight';

/** What was decided for this form, out to a file and in from one. */
export function FormProfilePart({ form }: { form: Form }) {
  const { work } = usePanel();
  const said = useSignal<Message | null>(null);
  const answer = useInSight(said.value);
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
          <FileButton
            label={t('panel.profile.import')}
            accept=".json,application/json"
            testId="profile-file"
            onFile={(file) =>
              void importProfile(work, file).then((message) => {
                said.value = message;
              })
            }
          />
        </div>
        <div ref={answer}>{said.value ? <MessageNotice message={said.value} /> : null}</div>
      </div>
    </details>
  );
}
