import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Brings what has just come onto the screen in sight, whenever `shown` is another one. */
export function useInSight(shown: unknown): RefObject<HTMLDivElement> {
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef<unknown>(null);
  useEffect(() => {
    if (seen.current !== shown) box.current?.scrollIntoView({ block: 'nearest' });
    seen.current = shown;
  }, [shown]);
  return box;
}
