import { type CellObject, utils, write } from '@e965/xlsx';
import type { SampleCell } from '../samples/pupils-cells';
import { SAMPLE_COLUMNS } from '../samples/pupils-columns';
import { samplePupils } from '../samples/pupils-records';

const COLUMNS = SAMPLE_COLUMNS.filter(({ hidden }) => hidden !== true).slice(0, 40);

/** An .xlsx file of invented pupils under one header row, 40 columns wide, as Excel would save it. */
export function largeWorkbook(records: number): Uint8Array {
  const pupils = samplePupils();
  const header = COLUMNS.map(({ flat }): CellObject => ({ t: 's', v: flat }));
  const rows = Array.from({ length: records }, (_, index) => {
    const pupil = pupils[index % pupils.length];
    if (pupil === undefined) throw new Error('No pupils');
    const own = { ...pupil, national_id: ownId(pupil.national_id, index) };
    return COLUMNS.map(({ cell }) => cellObject(cell(own, index)));
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([header, ...rows]), 'HS');
  const options = { type: 'array', bookType: 'xlsx', bookSST: true, compression: true } as const;
  return new Uint8Array(write(book, options) as ArrayBuffer);
}

/** The same province, sex and year, a number of its own. */
const ownId = (id: string, index: number) => id.slice(0, 6) + String(index).padStart(6, '0');

function cellObject(cell: SampleCell): CellObject | null {
  if (cell === null) return null;
  if (cell.holds === 'text') return { t: 's', v: cell.text };
  if (cell.holds === 'number') return { t: 'n', v: cell.amount };
  const serial = (Date.parse(cell.iso) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return { t: 'n', v: serial, z: 'dd/mm/yyyy' };
}
