import { Button } from '../../../shared/ui';
import { formatNumber } from '../../../shared/vietnamese';
import { offerEvidence, usePanel } from '../context';
import { t } from '../language';
import { printReport, saveCopy, saveReport } from '../work/save-results';
import { MessageNotice } from './message-notice';

/** Takes results out of the panel: the report, and a corrected copy of the file. */
export function SaveFiles() {
  const panel = usePanel();
  const { work } = panel;
  const { accepted, saved } = work.data;
  const { report } = work.evidence;
  const isReport = report.value !== null && saved.value?.what.key === 'data.save.reported';
  const count = accepted.value.size;
  return (
    <div class="stack">
      <div class="buttons">
        <Button onClick={() => void saveReport(work)}>{t('data.save.report')}</Button>
        <Button onClick={() => void printReport(work)}>{t('data.print')}</Button>
        <Button
          aria-disabled={count === 0}
          onClick={() => {
            if (count > 0) void saveCopy(work);
          }}
        >
          {t('data.save.copy', { count: formatNumber(count) })}
        </Button>
      </div>
      {saved.value ? (
        <MessageNotice message={saved.value}>
          {isReport ? (
            <Button data-testid="offer-evidence" onClick={() => offerEvidence(panel)}>
              {t('evidence.offer')}
            </Button>
          ) : null}
        </MessageNotice>
      ) : null}
    </div>
  );
}
