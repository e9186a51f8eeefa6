export type { CalendarDate, DayOfYear, YearOnly } from './dates';
export {
  dateFromSerial,
  dayInYear,
  formatDate,
  formatIsoDate,
  isFullDate,
  readDate,
  readDayOfYear,
} from './dates';
export { fold, nfc, tidy, withoutInvisible } from './fold';
export {
  detectLegacy,
  detectLegacyColumn,
  fromLegacy,
  isLegalUnicode,
  type LegacyEncoding,
  readLegacy,
  toLegacy,
} from './legacy';
export { properName, properPlace, type SplitName, splitName, upperName } from './names';
export { formatNumber, plainNumber, readNumber } from './numbers';
export { isSameSpelling, variantKey } from './spelling';
export { allSyllables, isSyllable } from './syllables';
