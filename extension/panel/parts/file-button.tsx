import { useRef } from 'preact/hooks';
import { Button } from '../../../shared/ui';

interface FileButtonProps {
  label: string;
  /** Endings and types of the files that the browser offers first. */
  accept: string;
  testId: string;
  describedBy?: string;
  onFile(file: File): void;
}

/** A button that lets the person choose a file; choosing the same one again counts as well. */
export function FileButton({ label, accept, testId, describedBy, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        data-testid={testId}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
