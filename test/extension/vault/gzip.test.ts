import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { joined, utf8 } from '../../../extension/vault/bytes';
import { pack, unpack } from '../../../extension/vault/gzip';
import { noise } from './vault-world';

describe('packing', () => {
  it('makes gzip of all the content, in pieces of the asked length', async () => {
    const content = [noise(700), noise(1), noise(0), noise(299)];
    const { pieces, bytes } = await pack(content, 100_000);
    expect(bytes).toBe(1000 * 1024);
    expect(pieces.slice(0, -1).every((piece) => piece.length === 100_000)).toBe(true);
    expect(gunzipSync(joined(pieces)).equals(joined(content))).toBe(true);
  });
});

describe('unpacking', () => {
  const pieces = [new Uint8Array(gzipSync('Lò Thị Mai'))];
  const { length } = utf8('Lò Thị Mai');

  it('gives the content', async () => {
    expect(await unpack({ pieces, bytes: length })).toEqual(utf8('Lò Thị Mai'));
  });

  it.each([0, length - 1, length + 1, 2 ** 52])(
    'gives nothing when the length is not the told one (%i)',
    async (bytes) => {
      expect(await unpack({ pieces, bytes })).toBeNull();
    },
  );

  it('gives nothing of what is no gzip, or cut short', async () => {
    expect(await unpack({ pieces: [utf8('không phải gzip')], bytes: 10 })).toBeNull();
    expect(await unpack({ pieces: [joined(pieces).slice(0, -9)], bytes: length })).toBeNull();
    expect(await unpack({ pieces: [], bytes: 0 })).toBeNull();
  });
});
