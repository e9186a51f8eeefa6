/** By row its only place, where no other row may have that place. `placesOf` says all that rows may have. */
export function solePlaces(
  placesOf: Iterable<readonly [row: number, places: readonly number[]]>,
): Map<number, number> {
  const found = new Map<number, number>();
  const claims = new Map<number, number>();
  for (const [row, places] of placesOf) {
    for (const place of places) claims.set(place, (claims.get(place) ?? 0) + 1);
    const [only] = places;
    if (only !== undefined && places.length === 1) found.set(row, only);
  }
  return new Map([...found].filter(([, place]) => claims.get(place) === 1));
}
