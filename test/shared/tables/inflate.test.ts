import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../shared/tables/inflate';

const { Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY } = constants;

/** Texts that repeat, so that copies over near and far distances occur. */
const bytes = fc
  .tuple(
    fc.array(fc.string({ maxLength: 40 }), { maxLength: 6 }),
    fc.array(fc.nat(5), { maxLength: 400 }),
  )
  .map(([words, order]) => new TextEncoder().encode(order.map((at) => words[at] ?? 'ồ').join('')));
const settings = fc.record({
  level: fc.constantFrom(0, 1, 6, 9),
  strategy: fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY),
});

describe('inflate', () => {
  it('undoes what zlib packs, in every kind of block', () => {
    fc.assert(
      fc.property(bytes, settings, (plain, how) => {
        expect(inflate(deflateRawSync(plain, how), plain.length)).toEqual(plain);
      }),
    );
  });

  it('undoes long input of several blocks', () => {
    const plain = Uint8Array.from({ length: 300_000 }, (_, at) => (at * at) % (1 + (at >> 9)));
    expect(inflate(deflateRawSync(plain), plain.length)).toEqual(plain);
  });

  it('refuses any other size than the stated one', () => {
    const packed = deflateRawSync(new Uint8Array(1000));
    expect(inflate(packed, 999)).toBeNull();
    expect(inflate(packed, 1001)).toBeNull();
    expect(inflate(packed.subarray(0, packed.length - 1), 1000)).toBeNull();
  });

  it('ends on any input', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(5000), (input, size) => {
        expect(inflate(input, size)?.length ?? size).toBe(size);
      }),
    );
  });
});
