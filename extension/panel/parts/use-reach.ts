import { useSignal } from '@preact/signals';

/**
 * For a native list with many choices of which one is shown: the others need to be there only once
 * the person reaches for it, and a press, or a key, finds them drawn. A form of sixty fields and a
 * table of seventy columns would be four thousand of them, all made anew for each row.
 * `handlers` belong on the list itself.
 */
export function useReach() {
  const isReached = useSignal(false);
  const reach = () => {
    isReached.value = true;
  };
  return {
    isReached: isReached.value,
    handlers: { onPointerDown: reach, onFocus: reach },
  };
}
