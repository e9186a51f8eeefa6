import type { ComponentChildren, JSX, Ref } from 'preact';

/** One primary button per screen; `danger` for what loses something; `quiet` reads as a link. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps
  extends Omit<JSX.IntrinsicElements['button'], 'type' | 'class' | 'ref' | 'children'> {
  kind?: ButtonKind;
  buttonRef?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

/** A native button that never submits a form. */
export function Button({ kind = 'secondary', buttonRef, children, ...rest }: ButtonProps) {
  return (
    <button type="button" class={`button button-${kind}`} ref={buttonRef ?? null} {...rest}>
      {children}
    </button>
  );
}
