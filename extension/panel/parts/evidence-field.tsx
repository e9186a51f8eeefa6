import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Problem } from '../../../shared/outcome';
import { MarkIcon } from '../../../shared/ui';
import { t } from '../language';

export interface EvidenceFieldProps {
  label: string;
  hint?: string;
  problem: Problem | undefined;
  value: string;
  kind?: 'text' | 'url' | 'number';
  /** Id of a list to choose from while typing. */
  list?: string;
  testId: string;
  onInput(value: string): void;
}

/** A text field with what to enter, and what is wrong in it, below. */
export function EvidenceField(props: EvidenceFieldProps) {
  const { label, hint, problem, value, kind = 'text', list, testId, onInput } = props;
  const [id, belowId] = [useId(), useId()];
  return (
    <div data-wrong={problem ? 'yes' : 'no'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={INPUT_MODES[kind]}
        autocomplete="off"
        spellcheck={kind === 'text' && list === undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={belowId}
        data-testid={testId}
        value={value}
        {...(list !== undefined && { list })}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <BelowField id={belowId} problem={problem}>
        {hint}
      </BelowField>
    </div>
  );
}

const INPUT_MODES = { text: 'text', url: 'url', number: 'numeric' } as const;

/** What is wrong in a field; while nothing is, what is to be entered. */
export function BelowField({
  id,
  problem,
  children,
}: {
  id: string;
  problem: Problem | undefined;
  children?: ComponentChildren;
}) {
  return (
    <p id={id} class={problem ? 'below-field meaning-bad' : 'below-field soft'}>
      {problem ? (
        <>
          <MarkIcon meaning="bad" /> <span>{t(problem.code, problem.params)}</span>
        </>
      ) : (
        children
      )}
    </p>
  );
}
