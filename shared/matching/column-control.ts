import { levelsOf } from '../tables/header-text';
import type { Control } from './types';

/** A column of a page's grid: its header, levels joined by " › ", and what its cells take. */
export type GridColumnReading = Pick<Control, 'kind' | 'options' | 'maxLength'> & {
  header: string;
};

/** A column of a grid as one control, `at` its identity: its lowest header is the label. */
export function columnControl(
  { header, ...column }: GridColumnReading,
  at: number | string,
): Control {
  const levels = levelsOf(header);
  return {
    ...column,
    id: String(at),
    selector: String(at),
    label: levels.at(-1) ?? '',
    section: levels.slice(0, -1),
    hints: [],
    names: [],
    required: false,
    pattern: null,
    value: '',
  };
}
