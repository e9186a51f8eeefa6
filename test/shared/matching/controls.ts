import type { Control, MatchColumn } from '../../../shared/matching/types';

/** A text control with the given differences; its id and selector follow from the label. */
export function control(part: Partial<Control> & { label: string }): Control {
  const id = part.id ?? `${(part.section ?? []).join('/')}/${part.label}`;
  return {
    selector: `#${id}`,
    kind: 'text',
    section: [],
    hints: [],
    names: [],
    options: [],
    required: false,
    maxLength: null,
    pattern: null,
    value: '',
    ...part,
    id,
  };
}

export function select(label: string, options: readonly string[]): Control {
  return control({
    label,
    kind: 'select',
    options: options.map((text, index) => ({ value: String(index + 1), label: text })),
  });
}

/** Columns lettered A, B, C… in the order given. */
export function columns(
  ...headers: (string | [header: string, ...samples: string[]])[]
): MatchColumn[] {
  return headers.map((one, index) => {
    const [header = '', ...samples] = typeof one === 'string' ? [one] : one;
    return { id: String.fromCharCode(65 + index), header, samples };
  });
}
