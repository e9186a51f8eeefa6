import { useLayoutEffect } from 'preact/hooks';

/**
 * Hears every key pressed in the panel while the caller is on the screen. Bound together with what
 * is drawn, not after it is painted: a key does what stands there, however soon it is pressed.
 */
export function useKeys(onKey: (event: KeyboardEvent) => void): void {
  useLayoutEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onKey]);
}
