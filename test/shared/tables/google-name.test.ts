import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInDisposition } from '../../../shared/tables/google-name';

describe('the name of an exported sheet', () => {
  it('is the UTF-8 form when both forms are given', () => {
    const header =
      'attachment; filename="Danhsch1A.xlsx"; filename*=UTF-8\'\'Danh%20s%C3%A1ch%201A.xlsx';
    expect(nameInDisposition(header)).toBe('Danh sách 1A.xlsx');
  });

  it('is the quoted form when there is no other, or the other is broken', () => {
    expect(nameInDisposition('attachment; filename="a \\"b\\".xlsx"')).toBe('a "b".xlsx');
    expect(nameInDisposition('attachment; filename="a.xlsx"; filename*=UTF-8\'\'%E1')).toBe(
      'a.xlsx',
    );
  });

  it('is not there when the header gives none', () => {
    expect(nameInDisposition('')).toBeNull();
    expect(nameInDisposition('attachment')).toBeNull();
  });

  it('never leads out of a folder, and comes back whole otherwise', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const read = nameInDisposition(`attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
        expect(read ?? '').toBe(name.replace(/[/\\]/g, ' ').trim());
      }),
    );
  });
});
