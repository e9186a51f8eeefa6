import { fold } from '../../vietnamese/fold';
import { onlyOne } from '../only-one';
import { type Phrase, readPhrase } from '../phrase';
import type { ColumnReading, ControlReading, Readings } from '../readings';

/** What people join, how texts speak of it, folded, and what its attributes are called. */
interface Organisation {
  name: string;
  said: RegExp;
  prefix: string;
}

const ORGANISATIONS: readonly Organisation[] = [
  {
    name: 'Đảng',
    said: /\b(?:dang vien|dang phi|dang bo|dang uy|chi bo)\b/,
    prefix: 'party_',
  },
  { name: 'Đoàn', said: /\b(?:doan vien|doan phi|chi doan)\b/, prefix: 'youth_' },
  { name: 'Đội', said: /\b(?:doi vien|doi phi|chi doi|lien doi)\b/, prefix: 'pioneer_' },
];
/** What is asked of the members of each. */
const OF_ANY =
  /^(?:ngay (?:thang nam )?|noi )?(?:duoc )?ket nap$|^ket nap (?:ngay|tai)$|^so the (?:dv|vien)$/;

/**
 * "Ngày kết nạp" in a table of members of the Party is the day they joined it, and so is the field
 * of a form that speaks of the Party alone: of a table and a page where one organisation is named,
 * by themselves or by each other.
 */
export function nameOrganisations(readings: Readings): Readings {
  const { columns, controls } = readings;
  if (!columns.some(isOfAny) && !controls.some(isOfAny)) return readings;
  const ofTable = onlyIn(columns.map(({ column }) => column.header));
  const ofPage = onlyIn(controls.flatMap(({ control }) => [control.label, ...control.section]));
  return {
    ...readings,
    columns: columns.map((one) => inside(one, ofTable ?? ofPage)),
    controls: controls.map((one) => inside(one, ofPage ?? ofTable)),
  };
}

const isOfAny = ({ phrase }: ColumnReading | ControlReading): boolean => OF_ANY.test(phrase.plain);

/** The one that texts speak of; null when it is none or several. */
function onlyIn(texts: readonly string[]): Organisation | null {
  const folded = texts.map(fold);
  return onlyOne(ORGANISATIONS.filter(({ said }) => folded.some((one) => said.test(one))));
}

function inside<T extends ColumnReading | ControlReading>(
  reading: T,
  organisation: Organisation | null,
): T {
  const { phrase } = reading;
  if (organisation === null || !isOfAny(reading)) return reading;
  const { attributes, strength } = named(phrase, organisation);
  const own = [...attributes].filter((one) => one.startsWith(organisation.prefix));
  if (own.length === 0) return reading;
  const keys = new Set([...reading.keys, ...own.map((one) => `@${one}`)]);
  const read = { ...phrase, attributes: new Set(own), strength };
  return { ...reading, phrase: read, keys: 'column' in reading ? [...keys] : keys };
}

/** By its own readings, or by what the name behind it makes of it. */
function named(phrase: Phrase, { name, prefix }: Organisation): Phrase {
  const isKnown = [...phrase.attributes].some((one) => one.startsWith(prefix));
  return isKnown ? phrase : readPhrase(`${phrase.text} ${name}`);
}
