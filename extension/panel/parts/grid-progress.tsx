import { ProgressBar } from '../../../shared/ui';
import { t } from '../language';
import type { GridProgress } from '../work/grid-pieces';

/** How far the writing of a grid is, how long it will still take, and the way to stop it. */
export function GridProgressBar({
  progress: { done, total, since, stop },
  onStop,
}: {
  progress: GridProgress;
  onStop: () => void;
}) {
  const seconds = Math.ceil((((Date.now() - since) / Math.max(done, 1)) * (total - done)) / 1000);
  return (
    <ProgressBar
      label={t(stop === 'asked' ? 'panel.grid.stopping' : 'panel.grid.progress', { done, total })}
      done={done}
      total={total}
      timeLeft={done > 0 && seconds > 1 ? t('panel.grid.time-left', { seconds }) : undefined}
      stopWord={t('panel.stop')}
      onStop={stop === 'asked' ? undefined : onStop}
    />
  );
}
