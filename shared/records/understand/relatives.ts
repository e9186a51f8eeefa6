import { joinLevels } from '../../tables/header-text';
import type { HeaderReading } from './header-reading';

/** Persons of a pupil's record whose particulars follow their name in columns of their own. */
const RELATIVES: ReadonlySet<string> = new Set(['father', 'mother', 'guardian']);
/** A pupil has none of these: after a relative's name they are always the relative's. */
const ONLY_OF_ADULTS: ReadonlySet<string> = new Set(['job', 'workplace']);
/** The pupil's own too: the relative's only where the header comes again for the other one. */
const OF_ANYONE: ReadonlySet<string> = new Set(['phone', 'dob', 'dob_year', 'national_id']);

/**
 * "Họ tên cha | Nghề nghiệp | SĐT | Họ tên mẹ | Nghề nghiệp | SĐT": a column that does not say
 * whose it is belongs to the relative whose columns it follows.
 */
export function inheritRelatives(readings: readonly HeaderReading[]): HeaderReading[] {
  const times = new Map<string, number>();
  for (const { phrase, owner } of readings) {
    if (owner === null) times.set(phrase.key, (times.get(phrase.key) ?? 0) + 1);
  }
  let relative: HeaderReading | null = null;
  return readings.map((reading) => {
    if (reading.owner !== null) {
      relative = RELATIVES.has(reading.owner) ? reading : null;
      return reading;
    }
    if (reading.column.hidden) return reading;
    const comesAgain = (times.get(reading.phrase.key) ?? 0) > 1;
    if (relative === null || !isParticular(reading, comesAgain)) {
      relative = null;
      return reading;
    }
    return { ...reading, owner: relative.owner, ownerFrom: joinLevels(relative.path) };
  });
}

function isParticular({ phrase }: HeaderReading, comesAgain: boolean): boolean {
  const attributes = [...phrase.attributes];
  return attributes.some((one) => ONLY_OF_ADULTS.has(one) || (comesAgain && OF_ANYONE.has(one)));
}
