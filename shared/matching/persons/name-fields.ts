import { type ControlReading, keyOfAttribute } from '../readings';

/** The attribute of a whole name, and a header that asks for it. */
export const FULL_NAME = 'full_name';
export const NAME = 'Họ và tên';

/** A field read as asking for somebody's name, so that columns of names find it. */
export function asNameField(control: ControlReading): ControlReading {
  const phrase = { ...control.phrase, attributes: new Set([FULL_NAME]), strength: AS_NAME };
  return { ...control, phrase, keys: new Set([...control.keys, keyOfAttribute(FULL_NAME)]) };
}

const AS_NAME = 0.95;
