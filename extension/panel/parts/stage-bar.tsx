import { ProgressBar } from '../../../shared/ui';
import { formatNumber } from '../../../shared/vietnamese';
import { t } from '../language';
import type { Progress } from '../reader/calls';

export interface StageBarProps {
  /** null before the first news. */
  progress: Progress | null;
  onStop: () => void;
}

/** How far the reader is, and the way to stop it. */
export function StageBar({ progress, onStop }: StageBarProps) {
  const { stage, done, of } = progress ?? { stage: 'reading', done: 0, of: null };
  const label =
    of === null
      ? t(`data.stage.${stage}`)
      : t(`data.stage.${stage}-count`, { done: formatNumber(done), of: formatNumber(of) });
  return (
    <ProgressBar label={label} done={done} total={of} stopWord={t('panel.stop')} onStop={onStop} />
  );
}
