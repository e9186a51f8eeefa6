/** A Huffman code as a table: the next `bits` bits of input → symbol × 16 + length of its code. */
interface CodeTable {
  entries: Uint16Array;
  bits: number;
}

const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LENGTH_EXTRA = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const DISTANCE_EXTRA = Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1));
const LENGTH_BASE = LENGTH_EXTRA.map((_, code) =>
  code === 28 ? 258 : baseOf(LENGTH_EXTRA, code, 3),
);
const DISTANCE_BASE = DISTANCE_EXTRA.map((_, code) => baseOf(DISTANCE_EXTRA, code, 1));
const FIXED_LITERALS = makeTable(
  Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  ),
);
const FIXED_DISTANCES = makeTable(Array.from({ length: 30 }, () => 5));

function baseOf(extra: readonly number[], code: number, first: number): number {
  return extra.slice(0, code).reduce((base, bits) => base + 2 ** bits, first);
}

/** Null when the lengths give more codes than there is room for. */
function makeTable(lengths: readonly number[]): CodeTable | null {
  const bits = Math.max(1, ...lengths);
  const entries = new Uint16Array(1 << bits);
  let code = 0;
  for (let length = 1; length <= bits; length += 1) {
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      if (lengths[symbol] !== length) continue;
      if (code >= 1 << length) return null;
      const entry = (symbol << 4) | length;
      for (let at = reverse(code, length); at < entries.length; at += 1 << length)
        entries[at] = entry;
      code += 1;
    }
    code <<= 1;
  }
  return { entries, bits };
}

function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit += 1) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
  return reversed;
}

/** Reads a deflate stream bit by bit; past the end it gives zeros and remembers that it ran over. */
class BitReader {
  position = 0;
  buffer = 0;
  held = 0;

  constructor(readonly input: Uint8Array) {}

  get ranOver(): boolean {
    return this.position - (this.held >> 3) > this.input.length;
  }

  /** The next `count` bits, at most 16. */
  take(count: number): number {
    this.fill(count);
    const value = this.buffer & ((1 << count) - 1);
    this.buffer >>>= count;
    this.held -= count;
    return value;
  }

  /** The next symbol of a code, -1 for bits that are no code. */
  symbol({ entries, bits }: CodeTable): number {
    this.fill(bits);
    const entry = entries[this.buffer & ((1 << bits) - 1)] ?? 0;
    const length = entry & 15;
    if (length === 0) return -1;
    this.buffer >>>= length;
    this.held -= length;
    return entry >> 4;
  }

  /** The rest of this byte is dropped, as before a stored block. */
  align(): void {
    this.take(this.held & 7);
  }

  private fill(count: number): void {
    while (this.held < count) {
      this.buffer |= (this.input[this.position] ?? 0) << this.held;
      this.position += 1;
      this.held += 8;
    }
  }
}

/**
 * Unpacks a raw deflate stream (RFC 1951) that must give exactly `size` bytes; null when it does
 * not or is damaged. Always ends: it never writes past `size` nor reads on past the input.
 */
export function inflate(input: Uint8Array, size: number): Uint8Array | null {
  const reader = new BitReader(input);
  const output = new Uint8Array(size);
  let at = 0;
  for (let last = false; !last; ) {
    last = reader.take(1) === 1;
    const type = reader.take(2);
    const tables =
      type === 1
        ? { literals: FIXED_LITERALS, distances: FIXED_DISTANCES }
        : readTables(reader, type);
    const end =
      type === 0 ? copyStored(reader, output, at) : inflateBlock(reader, tables, output, at);
    if (end < 0 || reader.ranOver) return null;
    at = end;
  }
  return at === size ? output : null;
}

interface BlockTables {
  literals: CodeTable | null;
  distances: CodeTable | null;
}

/** The codes a dynamic block brings along. */
function readTables(reader: BitReader, type: number): BlockTables {
  if (type !== 2) return { literals: null, distances: null };
  const literals = reader.take(5) + 257;
  const distances = reader.take(5) + 1;
  const orderLengths = new Array<number>(19).fill(0);
  const given = reader.take(4) + 4;
  for (const symbol of LENGTH_ORDER.slice(0, given)) orderLengths[symbol] = reader.take(3);
  const order = makeTable(orderLengths);
  const lengths: number[] = [];
  while (order && lengths.length < literals + distances) {
    const symbol = reader.symbol(order);
    if (symbol < 0 || reader.ranOver) return { literals: null, distances: null };
    if (symbol < 16) lengths.push(symbol);
    else {
      const value = symbol === 16 ? (lengths[lengths.length - 1] ?? 0) : 0;
      const times =
        symbol === 16
          ? 3 + reader.take(2)
          : symbol === 17
            ? 3 + reader.take(3)
            : 11 + reader.take(7);
      for (let time = 0; time < times; time += 1) lengths.push(value);
    }
  }
  return {
    literals: makeTable(lengths.slice(0, literals)),
    distances: makeTable(lengths.slice(literals, literals + distances)),
  };
}

/**
 * Where the output ends after the block; -1 when the block is damaged or does not fit. Most of the
 * time of unpacking goes here: the reader's state is held in local variables until the end.
 */
function inflateBlock(
  reader: BitReader,
  { literals, distances }: BlockTables,
  output: Uint8Array,
  start: number,
): number {
  if (!literals || !distances) return -1;
  const { input } = reader;
  const literalMask = (1 << literals.bits) - 1;
  const distanceMask = (1 << distances.bits) - 1;
  let { position, buffer, held } = reader;
  let at = start;
  // A block that reads on past the input ends at the latest when the output is full.
  while (at <= output.length) {
    // 20 bits are enough for a code of 15 and up to 5 more.
    for (; held < 20; held += 8) buffer |= (input[position++] ?? 0) << held;
    const entry = literals.entries[buffer & literalMask] ?? 0;
    if ((entry & 15) === 0) return -1;
    buffer >>>= entry & 15;
    held -= entry & 15;
    const symbol = entry >> 4;
    if (symbol < 256) {
      output[at] = symbol;
      at += 1;
      continue;
    }
    if (symbol === 256) {
      reader.position = position;
      reader.buffer = buffer;
      reader.held = held;
      return at;
    }
    if (symbol > 285) return -1;
    const lengthExtra = LENGTH_EXTRA[symbol - 257] ?? 0;
    const length = (LENGTH_BASE[symbol - 257] ?? 0) + (buffer & ((1 << lengthExtra) - 1));
    buffer >>>= lengthExtra;
    held -= lengthExtra;

    for (; held < 15; held += 8) buffer |= (input[position++] ?? 0) << held;
    const far = distances.entries[buffer & distanceMask] ?? 0;
    if ((far & 15) === 0 || far >> 4 > 29) return -1;
    buffer >>>= far & 15;
    held -= far & 15;
    const distanceExtra = DISTANCE_EXTRA[far >> 4] ?? 0;
    for (; held < distanceExtra; held += 8) buffer |= (input[position++] ?? 0) << held;
    const distance = (DISTANCE_BASE[far >> 4] ?? 0) + (buffer & ((1 << distanceExtra) - 1));
    buffer >>>= distanceExtra;
    held -= distanceExtra;
    if (distance > at || at + length > output.length) return -1;
    for (const end = at + length; at < end; at += 1) output[at] = output[at - distance] ?? 0;
  }
  return -1;
}

function copyStored(reader: BitReader, output: Uint8Array, start: number): number {
  reader.align();
  const length = reader.take(16);
  if ((reader.take(16) ^ length) !== 0xffff || start + length > output.length) return -1;
  for (let at = start; at < start + length; at += 1) output[at] = reader.take(8);
  return start + length;
}
