import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What has just come onto the screen is brought in sight, whenever `shown` is another one. */
export function useInSight(shown: unknown): RefObject<HTMLDivElement> {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides, not what is drawn with
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [shown]);
  return box;
}
