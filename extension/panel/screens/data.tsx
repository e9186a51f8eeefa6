import type { Table } from '../../../shared/tables/types';
import { Button, Notice } from '../../../shared/ui';
import { formatNumber } from '../../../shared/vietnamese';
import { usePanel } from '../context';
import { t } from '../language';
import { CompareEarlier } from '../parts/compare-earlier';
import { DataSteps } from '../parts/data-steps';
import { FourScores } from '../parts/four-scores';
import { LeftOutRows } from '../parts/left-out-rows';
import { MessageNotice } from '../parts/message-notice';
import { PassphraseOffer } from '../parts/passphrase-offer';
import { Preview } from '../parts/preview';
import { SaveFiles } from '../parts/save-files';
import { SheetChoice } from '../parts/sheet-choice';
import { SourceLine } from '../parts/source-line';
import { StageBar } from '../parts/stage-bar';
import { TargetChoice } from '../parts/target-choice';
import { inspect, stopChecking } from '../work/inspect';

/** The table in front: how good its data are, and the ways to what is to be decided. */
export function DataScreen({ table }: { table: Table }) {
  const { work } = usePanel();
  const { source: message } = work.messages.value;
  const { progress, report } = work.data;
  const hidden = table.rows.filter((row) => row.hidden).length;
  return (
    <section class="stack" aria-label={t('panel.place.data')} data-testid="data">
      <SourceLine table={table} />
      {message ? <MessageNotice message={message} /> : null}
      <SheetChoice />
      <p aria-live="polite">
        <strong>
          {t('panel.source.rows', {
            count: formatNumber(table.rows.length),
            columns: table.columns.length,
          })}
        </strong>
        {hidden > 0 ? ` ${t('panel.source.hidden-rows', { count: formatNumber(hidden) })}` : ''}
      </p>
      {progress.value ? (
        <StageBar progress={progress.value} onStop={() => stopChecking(work)} />
      ) : null}
      <Stopped />
      {report.value ? <FourScores scores={report.value.scores} /> : null}
      <DataSteps />
      <PassphraseOffer />
      <Preview table={table} />
      <LeftOutRows table={table} />
      {report.value ? (
        <>
          <TargetChoice />
          <CompareEarlier />
          <SaveFiles />
        </>
      ) : null}
    </section>
  );
}

function Stopped() {
  const { work } = usePanel();
  const why = work.data.stopped.value;
  if (why === 'no') return null;
  return (
    <Notice
      meaning={why === 'broken' ? 'bad' : 'wait'}
      what={t(`data.check.${why}`)}
      next={t('data.check.stopped-next')}
    >
      <Button onClick={() => void inspect(work)}>{t('data.check.again')}</Button>
    </Notice>
  );
}
