/** Records by a key, those without one ('') left out; only keys that several records share. */
export function sharedKeys(keys: Iterable<string>): Map<string, number[]> {
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  let record = -1;
  for (const key of keys) {
    record++;
    if (key === '') continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, record);
    else {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [before, record]);
    }
  }
  return groups;
}

/** At most so many others are named beside a record. */
const MOST_NAMED = 10;

/** The others of a group, the first ones of a large group. */
export function othersOf(group: readonly number[], record: number): number[] {
  return group
    .slice(0, MOST_NAMED + 1)
    .filter((one) => one !== record)
    .slice(0, MOST_NAMED);
}
