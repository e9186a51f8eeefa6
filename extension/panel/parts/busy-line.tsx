import { ProgressBar } from '../../../shared/ui';
import { fieldsToWrite } from '../../batch/plan';
import { usePanel } from '../context';
import { t } from '../language';
import { stopFilling } from '../work/fill';
import { stopGrid } from '../work/grid-pieces';
import { stopOpening } from '../work/open-table';
import { GridProgressBar } from './grid-progress';
import { StageBar } from './stage-bar';
import { useLasting } from './use-lasting';

/** Work that takes longer than a blink shows that it goes on; filling can be stopped. */
export function BusyLine() {
  const { work } = usePanel();
  const busy = work.busy.value;
  const isLong = useLasting(busy);
  if (busy === null || !isLong) return null;
  if (busy.doing === 'opening') {
    return <StageBar progress={work.opening.value} onStop={() => stopOpening(work)} />;
  }
  if (work.gridProgress.value !== null) {
    return (
      <GridProgressBar progress={work.gridProgress.value} onStop={() => void stopGrid(work)} />
    );
  }
  const count = fieldsToWrite(work.plan.value).length;
  const label = t(`panel.do.${busy.doing}`, { count });
  return (
    <ProgressBar
      label={label}
      done={0}
      total={null}
      stopWord={t('panel.stop')}
      onStop={busy.doing === 'filling' ? () => void stopFilling(work) : undefined}
    />
  );
}
