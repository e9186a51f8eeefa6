import { Button, Notice } from '../../../shared/ui';
import { formatDate } from '../../../shared/vietnamese';
import { sayProblem } from '../../../shared/words';
import { usePanel } from '../context';
import { language, t } from '../language';
import { dayOf } from '../work/inspect';
import { keepDraft } from '../work/keep-evidence';

/** Where what is being entered lies: kept on the device until a day, or nowhere but here. */
export function EvidenceKeeping() {
  const { work } = usePanel();
  const keeping = work.evidence.keeping.value;
  if (keeping.is === 'not-kept') {
    return (
      <Notice
        meaning="bad"
        what={t('evidence.not-kept')}
        why={sayProblem(keeping.why, language.value)}
        next={t('evidence.not-kept-next')}
      >
        <Button onClick={() => void keepDraft(work)}>{t('evidence.keep-again')}</Button>
      </Notice>
    );
  }
  if (keeping.is !== 'kept' || keeping.until === null) return null;
  const until = formatDate(dayOf(new Date(keeping.until)));
  return (
    <p class="small soft" data-testid="evidence-kept">
      {t('evidence.kept', { until })}
    </p>
  );
}
