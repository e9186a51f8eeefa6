import type { Format } from '../style';
import type { Formula, WantedCell } from '../wanted/types';

/** Cells of a sheet that is ours: what stands there is written again when somebody changes it. */

export const textOf = (text: string, look: Format, note?: string): WantedCell => ({
  is: 'text',
  text,
  look,
  ...(note === undefined ? {} : { note }),
});

export const numberOf = (value: number, look: Format): WantedCell => ({
  is: 'number',
  value,
  look,
});

export const formulaOf = (formula: Formula, look: Format): WantedCell => ({
  is: 'formula',
  formula,
  look,
});

export const blankOf = (look: Format): WantedCell => ({ is: 'blank', look });
