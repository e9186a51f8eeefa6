import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../language';

/** The screen «Gửi minh chứng», which is loaded when it is asked for first. */
const loaded = signal<typeof import('./evidence') | null>(null);

export function EvidenceScreen() {
  useEffect(() => {
    if (loaded.value !== null) return;
    void import('./evidence').then((screens) => {
      loaded.value = screens;
    });
  }, []);
  const screens = loaded.value;
  return screens === null ? <p class="soft">{t('data.wait')}</p> : <screens.EvidenceScreen />;
}

/** What is pinned below it. */
export function EvidenceBar() {
  const screens = loaded.value;
  return screens === null ? null : <screens.EvidenceBar />;
}
