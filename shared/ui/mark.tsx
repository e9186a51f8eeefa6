import type { ComponentChildren } from 'preact';

/** What a mark means; each has its icon and colour, the word is given by the caller. */
export type Meaning = 'good' | 'review' | 'bad' | 'skip' | 'wait';

const ICONS: Record<Meaning, string> = {
  good: '✓',
  review: '?',
  bad: '!',
  skip: '–',
  wait: '…',
};

/** The icon alone, hidden from screen readers: a word always stands beside it. */
export function MarkIcon({ meaning }: { meaning: Meaning }) {
  return (
    <span class="mark-icon" aria-hidden="true">
      {ICONS[meaning]}
    </span>
  );
}

/** Icon, word and colour together: never colour alone. */
export function Mark({ meaning, children }: { meaning: Meaning; children: ComponentChildren }) {
  return (
    <span class={`mark meaning-${meaning}`}>
      <MarkIcon meaning={meaning} />
      <span>{children}</span>
    </span>
  );
}
