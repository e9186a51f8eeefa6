import { isFullDate } from '../../../vietnamese';
import { dayNumber } from '../days';
import type { Check } from '../fault';

/** Records whose date of last change lies further back than the target allows. */
export const checkStale: Check = function* (records) {
  const { freshness } = records.target;
  if (freshness === null) return;
  const today = dayNumber(records.context.today);
  const { field, days } = freshness;
  const dates = records.dates(field);
  for (let record = 0; record < dates.length; record++) {
    const date = dates[record];
    if (!date || !isFullDate(date)) continue;
    const age = today - dayNumber(date);
    if (age > days)
      yield { code: 'record-stale', record, field, params: { days: age, most: days } };
  }
};
