export type { CalendarDate, YearOnly } from './dates';
export { dateFromSerial, formatDate, formatIsoDate, isFullDate, readDate } from './dates';
export { fold, nfc, tidy } from './fold';
export { formatNumber, plainNumber, readNumber } from './numbers';
