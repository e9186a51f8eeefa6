import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** Longer lists draw only what is in sight. */
const DRAW_ALL = 100;
const MARGIN = 10;
/** Before the list has been measured. */
const LIKELY_HEIGHT = 600;

export interface OptionListProps {
  /** What the list is called by a screen reader. */
  label: string;
  count: number;
  /** Height of one option in CSS pixels: all are alike, or the scroll bar would lie. */
  height: number;
  /** Index of the option in front, or -1. */
  current: number;
  onChoose: (index: number) => void;
  /** What stands in an option. */
  option: (index: number) => ComponentChildren;
  /** What else is said of an option: `data-…` attributes. */
  attributes?: (index: number) => Record<`data-${string}`, string | number>;
  'data-testid'?: string;
}

/** A list box: arrows move, Enter chooses; long lists are drawn only where they are seen. */
export function OptionList({
  label,
  count,
  height,
  current,
  onChoose,
  option,
  attributes = () => ({}),
  ...rest
}: OptionListProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const active = useSignal(Math.max(0, current));
  const top = useSignal(0);
  const at = Math.min(active.value, count - 1);
  const isLong = count > DRAW_ALL;
  const first = isLong ? Math.max(0, Math.floor(top.value / height) - MARGIN) : 0;
  const seen = box.current?.clientHeight ?? LIKELY_HEIGHT;
  const last = isLong ? Math.min(count, first + Math.ceil(seen / height) + 2 * MARGIN) : count;

  useEffect(() => {
    const { current: element } = box;
    if (element === null) return;
    const from = at * height;
    if (from < element.scrollTop) element.scrollTop = from;
    const below = from + height - element.clientHeight;
    if (below > element.scrollTop) element.scrollTop = below;
  }, [at, height]);

  const move = (event: KeyboardEvent) => {
    const goal: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: count - 1,
    };
    const to = goal[event.key];
    if (to !== undefined) active.value = Math.min(Math.max(to, 0), count - 1);
    else if (event.key === 'Enter' || event.key === ' ') onChoose(at);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      class="option-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`${id}-${at}`}
      onKeyDown={move}
      onScroll={({ currentTarget }) => {
        top.value = currentTarget.scrollTop;
      }}
      {...rest}
    >
      <div role="presentation" style={{ height: `${first * height}px` }} />
      {Array.from({ length: last - first }, (_, offset) => {
        const index = first + offset;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list box holds the keys of its options
          // biome-ignore lint/a11y/useFocusableInteractive: the list box holds the focus
          <div
            key={index}
            id={`${id}-${index}`}
            class="option"
            style={{ height: `${height}px` }}
            role="option"
            aria-selected={index === current}
            aria-posinset={index + 1}
            aria-setsize={count}
            data-active={index === at}
            onClick={() => onChoose(index)}
            {...attributes(index)}
          >
            {option(index)}
          </div>
        );
      })}
      <div role="presentation" style={{ height: `${Math.max(0, count - last) * height}px` }} />
    </div>
  );
}
