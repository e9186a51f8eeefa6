import type { ComponentChildren } from 'preact';
import { MarkIcon, type Meaning } from './mark';

export interface NoticeProps {
  meaning: Meaning;
  /** What happened, one sentence. */
  what: string;
  /** Why, when it is known. */
  why?: string | undefined;
  /** What to do now. */
  next?: string | undefined;
  /** Buttons for what to do now. */
  children?: ComponentChildren;
}

/**
 * A message in three parts, standing where it happened: what, why, what now. Problems are announced
 * at once by screen readers, the rest when they are free.
 */
export function Notice({ meaning, what, why, next, children }: NoticeProps) {
  return (
    <div class={`notice notice-${meaning}`} role={meaning === 'bad' ? 'alert' : 'status'}>
      <p class={`notice-head meaning-${meaning}`}>
        <MarkIcon meaning={meaning} />
        <span>{what}</span>
      </p>
      {why ? <p class="notice-why">{why}</p> : null}
      {next ? <p class="notice-next">{next}</p> : null}
      {children ? <div class="notice-actions">{children}</div> : null}
    </div>
  );
}
