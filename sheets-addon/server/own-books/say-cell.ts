import { plainNumber } from '../../../shared/vietnamese';
import { say } from '../../../shared/words';
import { SCORE_COLUMN } from '../../layout/score-book/codes';
import type { ScoreBookRead } from '../../reading';
import type { CellValue, EnteredCell } from '../../reading/entered-cells';
import { chosenLanguage } from '../google/language';

/** What stands in a cell as people read it; "" for nothing. */
export const sayValue = (value: CellValue): string =>
  typeof value === 'number' ? plainNumber(value) : String(value ?? '');

const FIELDS = new Map([
  [SCORE_COLUMN.self as string, 'reading.field.self'],
  [SCORE_COLUMN.reason, 'reading.field.reason'],
  [SCORE_COLUMN.evidence, 'reading.field.evidence'],
] as const);

/** Which cell it is: the criterion and what is entered there. */
export function sayCell({ plan }: ScoreBookRead, cell: Omit<EnteredCell, 'value'>): string {
  const [criterion] = cell.row.split('#');
  const title = plan.criteria.find(({ code }) => code === criterion)?.title ?? cell.row;
  const field = FIELDS.get(cell.column);
  return field === undefined ? title : `${title} · ${say(field, {}, chosenLanguage())}`;
}
