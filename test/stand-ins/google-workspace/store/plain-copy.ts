/** A copy of plain data (what JSON can say), at any depth; names whose value is undefined stay. */
export function plainCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plainCopy) as T;
  const copy: Record<string, unknown> = {};
  for (const name in value) copy[name] = plainCopy(value[name]);
  return copy as T;
}
