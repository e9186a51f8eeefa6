import { useEffect } from 'preact/hooks';
import { Button } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { lookUpAllowed, takeBackSite } from '../work/frame-sites';

/** Sites that the person allowed one by one; each permission can be taken back here. */
export function AllowedSites() {
  const { work } = usePanel();
  const sites = work.allowedSites.value;
  useEffect(() => void lookUpAllowed(work), [work]);
  return (
    <section class="stack" aria-label={t('panel.frames.title')} data-testid="allowed-sites">
      <h2>{t('panel.frames.title')}</h2>
      <p class="small soft">{t(sites.length === 0 ? 'panel.frames.none' : 'panel.frames.what')}</p>
      {sites.map((site) => (
        <div key={site} class="buttons">
          <span>{site.replace(/\/\*$/, '')}</span>
          <Button kind="danger" data-site={site} onClick={() => void takeBackSite(work, site)}>
            {t('panel.frames.take-back')}
          </Button>
        </div>
      ))}
    </section>
  );
}
