import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { utf8 } from '../../../extension/vault/bytes';
import type { EntryRecord, Sealed } from '../../../extension/vault/records';
import type { Vault } from '../../../extension/vault/types';
import { codeOf, keep, noise, VaultWorld, value } from './vault-world';

let world: VaultWorld;
let vault: Vault;
let id: string;

beforeEach(async () => {
  ({ world, vault } = await VaultWorld.open());
  ({ id } = await keep(vault, 'Lớp 1A.xlsx', utf8('Lò Thị Mai, 02/09/2019')));
});

function stored(of = id): { record: EntryRecord; chunks: Sealed[] } {
  const entry = world.store.entries.get(of);
  if (entry === undefined) throw new Error('no such entry');
  return entry as { record: EntryRecord; chunks: Sealed[] };
}

const sealedParts = () => {
  const { record, chunks } = stored();
  return [record.sealed, ...chunks].flatMap(({ iv, data }) => [iv, data]);
};

describe('what was altered on the disk is told, never given as data', () => {
  it('any bit of any sealed part', async () => {
    const bits = sealedParts().map((part) => part.length * 8);
    const somewhere = fc
      .nat(bits.length - 1)
      .chain((part) => fc.record({ part: fc.constant(part), bit: fc.nat((bits[part] ?? 1) - 1) }));
    await fc.assert(
      fc.asyncProperty(somewhere, async ({ part, bit }) => {
        const bytes = sealedParts()[part];
        if (bytes === undefined) throw new Error('no such part');
        const at = bit >> 3;
        const before = bytes[at] ?? 0;
        bytes[at] = before ^ (1 << (bit & 7));
        expect(codeOf(await vault.get(id))).toBe('vault.entry.damaged');
        bytes[at] = before;
        expect(codeOf(await vault.get(id))).toBe('fine');
      }),
    );
  });

  it.each<keyof EntryRecord>(['format', 'keptAt', 'expiresAt', 'bytes', 'chunks'])(
    'the number that stands in clear as "%s"',
    async (field) => {
      const { record } = stored();
      Object.assign(record, { [field]: Number(record[field]) + 1 });
      expect(codeOf(await vault.get(id))).toBe('vault.entry.damaged');
      expect(value(await vault.list())).toEqual({ entries: [], damaged: [id] });
    },
  );

  it('a record of another shape', async () => {
    for (const record of [null, 'x', {}, { ...stored().record, sealed: null }]) {
      world.store.entries.set('lạ', { record, chunks: [] });
      expect(codeOf(await vault.get('lạ'))).toBe('vault.entry.damaged');
    }
  });

  it('two entries that changed places', async () => {
    const other = await keep(vault, 'Lớp 1B.xlsx');
    const [one, two] = [stored(), stored(other.id)];
    world.store.entries.set(id, two);
    world.store.entries.set(other.id, one);
    expect(codeOf(await vault.get(id))).toBe('vault.entry.damaged');
    expect(value(await vault.list()).entries).toEqual([]);
    world.store.entries.set(id, { ...two, record: { ...two.record, id } });
    expect(codeOf(await vault.get(id))).toBe('vault.entry.damaged');
  });

  it('the content of another entry, or an older content of this one', async () => {
    const other = await keep(vault, 'Lớp 1B.xlsx');
    const older = stored().chunks;
    stored().chunks = stored(other.id).chunks;
    expect(codeOf(await vault.get(id))).toBe('vault.entry.damaged');
    await keep(vault, 'Lớp 1A.xlsx', utf8('Lò Thị Mai, 02/09/2018'), id);
    stored().chunks = older;
    expect(codeOf(await vault.get(id))).toBe('vault.entry.damaged');
  });

  it('chunks that are missing or out of order', async () => {
    const content = [noise(2500)];
    value(await vault.put({ id, kind: 'table', name: 'lớn', content }));
    const { chunks } = stored();
    stored().chunks = chunks.slice(0, -1);
    expect(codeOf(await vault.get(id))).toBe('vault.entry.damaged');
    stored().chunks = [...chunks].reverse();
    expect(codeOf(await vault.get(id))).toBe('vault.entry.damaged');
  });
});

it('one damaged entry does not hide the others, and can be removed', async () => {
  stored().record.sealed.data.fill(0);
  await keep(vault, 'Lớp 1B.xlsx');
  const { entries, damaged } = value(await vault.list());
  expect(entries.map(({ name }) => name)).toEqual(['Lớp 1B.xlsx']);
  expect(damaged).toEqual([id]);
  value(await vault.remove(id));
  expect(value(await vault.list()).damaged).toEqual([]);
});
