import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';

export interface SecretFieldProps {
  label: string;
  value: Signal<string>;
  use: 'current-password' | 'new-password';
}

/** A passphrase, never shown. */
export function SecretField({ label, value, use }: SecretFieldProps) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        autocomplete={use}
        value={value.value}
        onInput={({ currentTarget }) => {
          value.value = currentTarget.value;
        }}
      />
    </div>
  );
}
