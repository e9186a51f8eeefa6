import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Button } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { openGoogleSheet } from '../work/open-google';

/** A Google Sheet by its link; the permission for it is asked for by the browser at the press. */
export function GoogleLink() {
  const { work } = usePanel();
  const id = useId();
  const link = useSignal('');
  const isEmpty = link.value.trim() === '';
  return (
    <details>
      <summary>{t('data.google')}</summary>
      <div class="stack">
        <label for={id}>{t('data.google.link')}</label>
        <input
          id={id}
          type="url"
          data-testid="google-link"
          value={link.value}
          onInput={({ currentTarget }) => {
            link.value = currentTarget.value;
          }}
        />
        <p class="small soft">{t('data.google.what')}</p>
        <Button
          aria-disabled={isEmpty}
          onClick={() => {
            if (!isEmpty) void openGoogleSheet(work, link.value);
          }}
        >
          {t('data.google.open')}
        </Button>
      </div>
    </details>
  );
}
