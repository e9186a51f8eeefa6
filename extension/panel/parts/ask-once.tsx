import { useId } from 'preact/hooks';
import { Button } from '../../../shared/ui';

export interface AskOnceProps {
  /** Says what is lost. */
  question: string;
  sure: string;
  cancel: string;
  onSure(): void;
  onCancel(): void;
}

/** The one question before something is lost. The keyboard goes on at the harmless answer. */
export function AskOnce({ question, sure, cancel, onSure, onCancel }: AskOnceProps) {
  const id = useId();
  return (
    <div class="stack">
      <p id={id} class="small">
        {question}
      </p>
      <div class="buttons">
        <Button kind="danger" aria-describedby={id} onClick={onSure}>
          {sure}
        </Button>
        <Button buttonRef={focused} aria-describedby={id} onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}

const focused = (button: HTMLButtonElement | null) => button?.focus();
