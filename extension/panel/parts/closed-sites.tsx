import { Button } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { allowFrames, sitePattern } from '../work/frame-sites';

/**
 * Frames of other sites that could not be read: named, so that a field in them is not missed
 * silently, each with a button that asks the browser for that one site.
 */
export function ClosedSites() {
  const { work } = usePanel();
  const sites = work.closedSites.value;
  if (sites.length === 0) return null;
  return (
    <div class="hint stack" data-testid="closed-sites">
      <p class="small">{t('panel.form.closed', { sites: sites.map(withoutScheme).join(', ') })}</p>
      {sites.filter(sitePattern).map((site) => (
        <div key={site}>
          <Button data-site={site} onClick={() => void allowFrames(work, site)}>
            {t('panel.frames.allow', { site: withoutScheme(site) })}
          </Button>
        </div>
      ))}
      <p class="small soft">{t('panel.frames.why')}</p>
    </div>
  );
}

const withoutScheme = (site: string) => site.replace(/^https?:\/\//, '');
