import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Awaited {
  /** What a command came to; null while there is nothing. */
  result: object | null;
  isRunning: boolean;
}

/**
 * For the head of results. It gets the focus with a new result, before anybody can press a key, where
 * the focus is where it was when the command began, or was lost with the button that began it. Who
 * went elsewhere meanwhile, in the sidebar or in the sheet, stays there.
 */
export function useFocusOfWaiting({ result, isRunning }: Awaited): RefObject<HTMLHeadingElement> {
  const head = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isRunning) pressed.current = document.activeElement;
  }, [isRunning]);
  useLayoutEffect(() => {
    const { activeElement } = document;
    const waits = activeElement === document.body || activeElement === pressed.current;
    if (result && waits && document.hasFocus()) head.current?.focus();
  }, [result]);
  return head;
}
