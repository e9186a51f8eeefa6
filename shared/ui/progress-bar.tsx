import { Button } from './button';

export interface ProgressBarProps {
  /** What is being done, with its count: "Đang điền 12/60 ô". */
  label: string;
  done: number;
  /** null while it is not known how much there is. */
  total: number | null;
  /** Time left in words, when it can be told. */
  timeLeft?: string | undefined;
  stopWord?: string | undefined;
  onStop?: (() => void) | undefined;
}

/** Work that takes over a second: a bar with count, time left and a way to stop. */
export function ProgressBar({ label, done, total, timeLeft, stopWord, onStop }: ProgressBarProps) {
  return (
    <div class="progress">
      <div class="progress-line">
        <span aria-live="polite">{timeLeft ? `${label} · ${timeLeft}` : label}</span>
        {onStop && stopWord ? (
          <Button kind="quiet" onClick={onStop}>
            {stopWord}
          </Button>
        ) : null}
      </div>
      {total === null ? (
        <progress aria-label={label} />
      ) : (
        <progress aria-label={label} value={done} max={Math.max(total, 1)} />
      )}
    </div>
  );
}
