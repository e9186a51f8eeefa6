import { invalid } from './errors';

/** How a spreadsheet locale writes numbers and dates. */
export interface SheetLocale {
  /** BCP 47 tag, for number formats. */
  tag: string;
  decimal: '.' | ',';
  group: '.' | ',';
  dayFirst: boolean;
  datePattern: string;
  firstSheetTitle: string;
}

const english: SheetLocale = {
  tag: 'en',
  decimal: '.',
  group: ',',
  dayFirst: false,
  datePattern: 'm/d/yyyy',
  firstSheetTitle: 'Sheet1',
};
const vietnamese: SheetLocale = {
  tag: 'vi',
  decimal: ',',
  group: '.',
  dayFirst: true,
  datePattern: 'dd/mm/yyyy',
  firstSheetTitle: 'Trang tính1',
};
const british: SheetLocale = { ...english, dayFirst: true, datePattern: 'dd/mm/yyyy' };

const locales = new Map<string, SheetLocale>([
  ['en', english],
  ['en_US', english],
  ['en_GB', british],
  ['vi', vietnamese],
  ['vi_VN', vietnamese],
]);

/** The locale named `name`; only those above are known here, any other is refused. */
export function localeNamed(name: string): SheetLocale {
  const locale = locales.get(name);
  if (!locale) throw invalid(`Unsupported locale: ${name}`);
  return locale;
}
