import { type CellObject, utils, write } from '@e965/xlsx';
import type { SampleCell } from '../samples/pupils-cells';
import { SAMPLE_COLUMNS } from '../samples/pupils-columns';
import { samplePupils } from '../samples/pupils-records';
import type { PupilRecord } from '../stand-ins/sector-database/fields';

const COLUMNS = SAMPLE_COLUMNS.filter(({ hidden }) => hidden !== true).slice(0, 40);

/**
 * An .xlsx file of invented pupils under one header row, 40 columns wide, as Excel would save it: the
 * forty samples again and again, each time made into another record by `own`.
 */
export function largeWorkbook(
  records: number,
  own: (pupil: PupilRecord, index: number) => PupilRecord = withOwnId,
): Uint8Array {
  const pupils = samplePupils();
  const header = COLUMNS.map(({ flat }): CellObject => ({ t: 's', v: flat }));
  const rows = Array.from({ length: records }, (_, index) => {
    const pupil = pupils[index % pupils.length];
    if (pupil === undefined) throw new Error('No pupils');
    const record = own(pupil, index);
    return COLUMNS.map(({ cell }) => cellObject(cell(record, index)));
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([header, ...rows]), 'HS');
  const options = { type: 'array', bookType: 'xlsx', bookSST: true, compression: true } as const;
  return new Uint8Array(write(book, options) as ArrayBuffer);
}

/** The same pupil with a number of its own, of the same province, sex and year. */
export function withOwnId(pupil: PupilRecord, index: number): PupilRecord {
  const own = String(index).padStart(6, '0');
  return { ...pupil, national_id: pupil.national_id.slice(0, 6) + own };
}

function cellObject(cell: SampleCell): CellObject | null {
  if (cell === null) return null;
  if (cell.holds === 'text') return { t: 's', v: cell.text };
  if (cell.holds === 'number') return { t: 'n', v: cell.amount };
  const serial = (Date.parse(cell.iso) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return { t: 'n', v: serial, z: 'dd/mm/yyyy' };
}
