import { toControlValue } from '../../../shared/matching';
import type { Control } from '../../../shared/matching/types';

/** What a control shows once a text of a column is put in; null when the text cannot go in. */
export function shown(text: string, target: Control, header = ''): string | null {
  const value = toControlValue(text, target, { header });
  return value.ok ? value.shown : null;
}

/** What the page then keeps for it. */
export function written(text: string, target: Control, header = ''): string | null {
  const value = toControlValue(text, target, { header });
  return value.ok ? value.value : null;
}
