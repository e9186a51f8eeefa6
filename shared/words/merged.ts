type Both<Areas> = (Areas extends unknown ? (area: Areas) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/**
 * The areas of a catalogue in one, without a prototype: such an object takes in a thousand keys at a
 * tenth of what a literal of spread areas costs, each time that Apps Script evaluates the bundle.
 */
export function merged<Areas extends readonly object[]>(...areas: Areas): Both<Areas[number]> {
  return Object.assign(Object.create(null), ...areas);
}
