import { t } from '../language';

/** Frames of the page that no one granted: named, so that a field in them is not missed silently. */
export function ClosedSites({ sites }: { sites: readonly string[] }) {
  if (sites.length === 0) return null;
  const names = sites.map((site) => site.replace(/^https?:\/\//, '')).join(', ');
  return (
    <p class="hint small" data-testid="closed-sites">
      {t('panel.form.closed', { sites: names })}
    </p>
  );
}
