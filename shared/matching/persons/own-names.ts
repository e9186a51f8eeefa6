import { onlyOne } from '../only-one';
import { type ColumnReading, type ControlReading, type Readings, readColumn } from '../readings';
import { SELF } from '../vocabulary/same-person';
import { asNameField, FULL_NAME, NAME } from './name-fields';

/**
 * Whoever a record is about has a name: where nothing asks for it by name, the one column of names
 * that begins with what such a one is called does ("HS", "Em", "HS bị ốm", "Ông/bà"), and the one
 * field ("Học sinh mượn máy").
 */
export function nameOwn({ columns, controls, layout }: Readings): Readings {
  const named = sole(columns, ({ phrase, sort }) => sort === 'person' && isCalled(phrase.plain));
  const asking = sole(
    controls,
    ({ control, phrase }) => control.kind === 'text' && isCalled(phrase.plain),
  );
  return {
    columns: columns.map((one) => (one === named ? asName(one) : one)),
    controls: controls.map((one) => (one === asking ? asNameField(one) : one)),
    layout,
  };
}

/** "Học sinh trường", "HS bản": where somebody is from, or what somebody is. */
const NO_NAME =
  /^\S+(?: sinh)? (?:lop|truong|khoi|ban|thon|xom|xa|que|o|tai|dan toc|ton giao|thuoc|la|co|nam|nu|ma|diem)\b/;
const CALLED = /^(?:hs|hoc sinh|em|chau|be|tre)(?: |$)/;
const ADDRESSED = /^(?:(?:ho va ten|ho ten|ten) )?(?:anh chi|ong ba|dong chi)$/;

const isCalled = (plain: string): boolean =>
  ADDRESSED.test(plain) || (CALLED.test(plain) && !NO_NAME.test(plain));

/** The only one that fits, of whoever the record is about; null where a name is asked for by name. */
function sole<T extends ColumnReading | ControlReading>(
  readings: readonly T[],
  fits: (reading: T) => boolean,
): T | null {
  const own = readings.filter(({ whose }) => whose.owner === null || SELF.has(whose.owner));
  if (own.some(({ phrase }) => phrase.attributes.has(FULL_NAME))) return null;
  return onlyOne(own.filter(fits));
}

function asName({ column, whose }: ColumnReading): ColumnReading {
  return { ...readColumn({ ...column, header: NAME }), column, whose };
}
