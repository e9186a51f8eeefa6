import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const PATIENCE_MS = 300;

/** True once `job` has been the same for longer than a blink; null is no job. */
export function useLasting(job: unknown): boolean {
  const isLong = useSignal(false);
  useEffect(() => {
    isLong.value = false;
    if (job === null) return;
    const timer = setTimeout(() => {
      isLong.value = true;
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [job, isLong]);
  return isLong.value;
}
