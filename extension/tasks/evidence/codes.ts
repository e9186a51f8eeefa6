import { partCode } from '../../../shared/movement/schema/parts';

/** A code of a plan as it is meant: capitals, without the spaces that come along when it is copied. */
export const typedCode = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, '').toUpperCase();

export const isPartCode = (code: string): boolean => partCode.safeParse(code).success;

/** The plan that a criterion's code names first: "P5" of "P5.TT.2"; '' when it names none. */
export const planIn = (criterion: string): string =>
  /^([A-Z][A-Z0-9]*)\./.exec(typedCode(criterion))?.[1] ?? '';
