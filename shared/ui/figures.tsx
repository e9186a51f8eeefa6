import { formatNumber } from '../vietnamese';
import { MarkIcon, type Meaning } from './mark';

export interface Figure<Id extends string> {
  id: Id;
  meaning: Meaning;
  count: number;
  word: string;
}

export interface FiguresProps<Id extends string> {
  /** What the group is called by a screen reader. */
  label: string;
  figures: readonly Figure<Id>[];
  /** The figure the list below is filtered by; null shows all. */
  chosen: Id | null;
  /** Pressing the chosen figure again gives null. */
  onChoose: (id: Id | null) => void;
}

/** Counts first, each a filter of the list below. */
export function Figures<Id extends string>({ label, figures, chosen, onChoose }: FiguresProps<Id>) {
  return (
    <fieldset class="figures">
      <legend class="visually-hidden">{label}</legend>
      {figures.map(({ id, meaning, count, word }) => (
        <button
          key={id}
          type="button"
          class={`figure meaning-${meaning}`}
          aria-pressed={chosen === id}
          onClick={() => onChoose(chosen === id ? null : id)}
        >
          <MarkIcon meaning={meaning} />
          <strong>{formatNumber(count)}</strong> {word}
        </button>
      ))}
    </fieldset>
  );
}
