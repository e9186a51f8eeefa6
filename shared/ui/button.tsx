import type { ComponentChildren, JSX, Ref } from 'preact';

/** One primary button per screen; `danger` for what loses something; `quiet` reads as a link. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps
  extends Omit<JSX.IntrinsicElements['button'], 'type' | 'class' | 'ref' | 'children'> {
  kind?: ButtonKind;
  class?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

/**
 * A native button that never submits a form. While something runs, prefer `aria-disabled` with a
 * handler that does nothing: a `disabled` button loses the keyboard's place.
 */
export function Button({
  kind = 'secondary',
  class: own = '',
  buttonRef,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${kind} ${own}`.trim()}
      ref={buttonRef ?? null}
      {...rest}
    >
      {children}
    </button>
  );
}
