import { FIELDS, type FieldKey, type PupilRecord } from '../stand-ins/sector-database/fields';
import { optionsOf, vietnameseDate } from '../stand-ins/sector-database/form-values';
import { NAME_STOCKS } from './pupils-names';

/** What a cell of the sample workbook holds; `day` is an ISO date written as a true date. */
export type SampleCell =
  | { holds: 'text'; text: string }
  | { holds: 'number'; amount: number }
  | { holds: 'day'; iso: string }
  | null;

export type CellWriter = (pupil: PupilRecord, index: number) => SampleCell;

export function text(written: string): SampleCell {
  return written === '' ? null : { holds: 'text', text: written };
}

/** The stored text as it is: codes, phones and ids stay texts. */
export function asText(key: FieldKey): CellWriter {
  return (pupil) => text(pupil[key]);
}

/** Names: some typed with decomposed marks, some with a blank left at the end. */
export function asTypedName(key: FieldKey): CellWriter {
  return (pupil, index) => {
    const name = pupil[key];
    if (name === '') return null;
    if (index % 7 === 3) return text(name.normalize('NFD'));
    return text(index % 11 === 5 ? `${name} ` : name);
  };
}

export function asNumber(key: FieldKey): CellWriter {
  return (pupil) => (pupil[key] === '' ? null : { holds: 'number', amount: Number(pupil[key]) });
}

/** A number in some rows, a text with a decimal comma in others. */
export function asDecimal(key: FieldKey): CellWriter {
  return (pupil, index) =>
    index % 3 === 0 ? text(pupil[key].replace('.', ',')) : asNumber(key)(pupil, index);
}

export function asDay(key: FieldKey): CellWriter {
  return (pupil) => (pupil[key] === '' ? null : { holds: 'day', iso: pupil[key] });
}

/** d/m/yyyy as people type it, zeros left out in every other row. */
export function asTypedDate(key: FieldKey): CellWriter {
  return (pupil, index) => {
    const shown = vietnameseDate(pupil[key]);
    return text(index % 2 === 0 ? shown.replace(/\b0(?=\d\/)/g, '') : shown);
  };
}

/** An x for yes, nothing for no. */
export function asTick(key: FieldKey): CellWriter {
  return (pupil, index) => (pupil[key] === '1' ? text(index % 5 === 2 ? 'X' : 'x') : null);
}

/** The name of the chosen option. */
export function asChoice(key: FieldKey): CellWriter {
  return (pupil) => text(chosen(pupil, key));
}

/** The ethnic group in one of the spellings that are in use. */
export function asEthnicGroup(key: FieldKey): CellWriter {
  return (pupil, index) => {
    const spellings = NAME_STOCKS.find((stock) => stock.ethnicity === pupil[key])?.spellings ?? [];
    return text(spellings[index % spellings.length] ?? '');
  };
}

/** A province or commune, with its type before the name in some rows and without in others. */
export function asPlace(key: FieldKey): CellWriter {
  return (pupil, index) => {
    const label = chosen(pupil, key);
    const bare = label.replace(/^(Tỉnh|Thành phố|Xã|Phường|Đặc khu) /, '');
    if (index % 3 === 0) return text(label);
    return text(index % 3 === 1 ? bare : label.charAt(0).toLowerCase() + label.slice(1));
  };
}

function chosen(pupil: PupilRecord, key: FieldKey): string {
  const field = FIELDS.find((each) => each.key === key);
  if (field === undefined) return '';
  return optionsOf(field, pupil).find((option) => option.value === pupil[key])?.label ?? '';
}
