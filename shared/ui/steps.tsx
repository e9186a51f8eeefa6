const NUMERALS = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨'] as const;

export interface StepsProps {
  /** What the list is called by a screen reader. */
  label: string;
  /** Words of the steps, in order; nine at most. */
  words: readonly string[];
  /** Zero-based. */
  current: number;
}

/** The way through the work, the current step bold. */
export function Steps({ label, words, current }: StepsProps) {
  return (
    <ol class="steps" aria-label={label}>
      {words.map((word, index) => (
        <li key={word} aria-current={index === current ? 'step' : undefined}>
          <span aria-hidden="true">{NUMERALS[index]}</span>
          {word}
        </li>
      ))}
    </ol>
  );
}
