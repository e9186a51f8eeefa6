import { nfc, withoutInvisible } from '../../vietnamese';
import type { RepairStep } from '../types';

/**
 * What spaces mean in a column. line: nothing but the gap between words. paragraph: line breaks
 * count. code: only those around the value are stray. free: nothing is known, all stay.
 */
export type Spacing = 'line' | 'paragraph' | 'code' | 'free';

const SPACINGS: Readonly<Record<Spacing, (text: string) => string>> = {
  line: (text) => text.replace(/\s+/g, ' ').trim(),
  paragraph: (text) =>
    text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim(),
  code: (text) => text.trim(),
  free: (text) => text,
};

/** A text tidied without touching its meaning, and the steps that took. */
export interface Tidied {
  after: string;
  steps: RepairStep[];
}

/** NFC, nothing invisible, no stray spaces. */
export function tidyWriting(text: string, spacing: Spacing): Tidied {
  const steps: RepairStep[] = [];
  const composed = nfc(text);
  if (composed !== text) steps.push('nfc');
  const visible = nfc(withoutInvisible(composed));
  if (visible !== composed) steps.push('invisible');
  const after = SPACINGS[spacing](visible);
  if (after !== visible) steps.push('spaces');
  return { after, steps };
}
