import type { LeftControl } from '../../../shared/matching/types';
import { t } from '../language';

/** The controls of the page that are never touched, and why. */
export function LeftControls({ left }: { left: readonly LeftControl[] }) {
  if (left.length === 0) return null;
  return (
    <details class="small">
      <summary>{t('panel.form.left', { count: left.length })}</summary>
      <ul class="plain">
        {left.map(({ selector, label, reason }) => (
          <li key={selector}>
            {label === '' ? <code>{selector}</code> : label}
            <span class="soft"> · {t(`panel.form.left.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
