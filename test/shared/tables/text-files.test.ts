import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../shared/tables';
import { type Separator, splitDelimited } from '../../../shared/tables/delimited';
import { decodeExactly, decodeUtf8 } from '../../../shared/tables/text-encoding';
import { readLegacy, toLegacy } from '../../../shared/vietnamese';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'little' | 'big', mark: '\ufeff' | '') => {
  const bytes = new Uint8Array(Buffer.from(mark + text, 'utf16le'));
  return order === 'little' ? bytes : bytes.map((_, at) => bytes[at ^ 1] ?? 0);
};
const read = (bytes: Uint8Array, fileName = 'lop-1a.csv') => {
  const found = readWorkbook(fileName, bytes);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value.sheets.map(({ cells }) => cells.map((row) => row.map(({ text }) => text)))[0];
};

const NAMES = ['Lò Thị Mẫu', 'Giàng A Nháp', 'Nguyễn Đức Thử', 'Quàng Thị Xoan', 'Vừ Bá Chư'];
const LIST = 'STT;Họ và tên;Điện thoại\n1;Lò Thị Mai;0912000001\n2;Vì Văn Lan;0987000002\n';
const CELLS = [
  ['STT', 'Họ và tên', 'Điện thoại'],
  ['1', 'Lò Thị Mai', '0912000001'],
  ['2', 'Vì Văn Lan', '0987000002'],
];

describe('a text file', () => {
  it.each([
    ['UTF-8', utf8(LIST)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${LIST}`)],
    ['decomposed UTF-8', utf8(LIST.normalize('NFD'))],
    ['UTF-16LE', utf16(LIST, 'little', '\ufeff')],
    ['UTF-16BE', utf16(LIST, 'big', '\ufeff')],
    ['UTF-16LE without a mark', utf16(LIST, 'little', '')],
    ['UTF-16BE without a mark', utf16(LIST, 'big', '')],
  ])('in %s is read', (_, bytes) => {
    expect(read(bytes)).toEqual(CELLS);
  });

  it('in windows-1258 is read, its tone marks composed', () => {
    // "Họ tên,Đoàn Thị Ưu Ẩn": ọ = o + dot below (F2), à = E0, ị = i + F2, Ẩ = Â (C2) + hook above (D2)
    const bytes = Uint8Array.of(
      ...[0x48, 0x6f, 0xf2, 0x20, 0x74, 0xea, 0x6e, 0x2c],
      ...[
        0xd0, 0x6f, 0xe0, 0x6e, 0x20, 0x54, 0x68, 0x69, 0xf2, 0x20, 0xdd, 0x75, 0x20, 0xc2, 0xd2,
        0x6e,
      ],
    );
    expect(read(bytes)).toEqual([['Họ tên', 'Đoàn Thị Ưu Ẩn']]);
  });

  it.each(['tcvn3', 'vni'] as const)(
    'in letters of an old font (%s) keeps them, to be repaired',
    (font) => {
      const names = fc.array(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 9 });
      fc.assert(
        fc.property(names, (chosen) => {
          const lines = ['Họ và tên,Dân tộc', ...chosen.map((name) => `${name},Thái`)];
          const written = lines.map((line) => toLegacy(line, font));
          const cells = read(Buffer.from(written.join('\r\n'), 'latin1')) ?? [];
          expect(cells.map((row) => row.join(','))).toEqual(
            written.map((line) => line.normalize('NFC')),
          );
          expect(
            cells.map((row) => row.map((text) => readLegacy(text, font) ?? text).join(',')),
          ).toEqual(lines);
        }),
      );
    },
  );

  it.each([',', ';', '\t'])('with %j between cells is read, other marks being text', (mark) => {
    const text = `Mã${mark}Ghi chú\n001${mark}"a,b;c\td"\n002${mark}8,5\n003${mark}"x"`;
    const marked = mark === ',' ? text.replace('8,5', '"8,5"') : text;
    expect(read(utf8(marked))).toEqual([
      ['Mã', 'Ghi chú'],
      ['001', 'a,b;c\td'],
      ['002', '8,5'],
      ['003', 'x'],
    ]);
  });

  it('may state its separator as Excel does', () => {
    expect(read(utf8('sep=;\na;b,c\nd;e,f\n'))).toEqual([
      ['a', 'b,c'],
      ['d', 'e,f'],
    ]);
  });

  it('keeps every cell as text: nothing becomes a number or a date', () => {
    const found = readWorkbook('a.csv', utf8('001318000123,05/09/2018,1E5\n'));
    const kinds = found.ok && found.value.sheets[0]?.cells[0]?.map(({ kind, raw }) => [kind, raw]);
    expect(kinds).toEqual([
      ['text', '001318000123'],
      ['text', '05/09/2018'],
      ['text', '1E5'],
    ]);
  });

  it('is named by its file, and may be .tsv or .txt', () => {
    const found = readWorkbook('lop-1a.tsv', utf8('a\tb'));
    expect(found.ok && found.value.sheets[0]?.name).toBe('lop-1a');
    expect(read(utf8('a\tb'), 'a.txt')).toEqual([['a', 'b']]);
  });
});

describe('splitDelimited', () => {
  const separators = fc.constantFrom<Separator>(',', ';', '\t');
  const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', '"', ',', ';', '\t', '\n', ' ') });
  const records = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 });

  it('reads back whatever is written in quotes, with either line end', () => {
    fc.assert(
      fc.property(records, separators, fc.constantFrom('\n', '\r\n'), (rows, mark, lineEnd) => {
        const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
        const text = rows.map((row) => row.map(quoted).join(mark) + lineEnd).join('');
        expect(splitDelimited(text, mark)).toEqual(rows);
      }),
    );
  });

  it('takes a quote that is not closed before a separator as a character', () => {
    expect(splitDelimited('"Hoa" Ban\t5"\n"x', '\t')).toEqual([['"Hoa" Ban', '5"'], ['"x']]);
  });

  it('keeps an empty last cell and an empty line', () => {
    expect(splitDelimited('a,\n\nb,c', ',')).toEqual([['a', ''], [''], ['b', 'c']]);
    expect(splitDelimited('a,', ',')).toEqual([['a', '']]);
  });
});

describe('decoding', () => {
  it('agrees with the platform on every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(utf8(text))).toBe(text);
      }),
    );
  });

  it('agrees with the platform on what is no UTF-8', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const platform = (bytes: Uint8Array) => {
      try {
        return strict.decode(bytes);
      } catch {
        return null;
      }
    };
    const spiky = fc.array(
      fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xa0, 0xed, 0xf0, 0x90, 0xf4),
    );
    fc.assert(
      fc.property(spiky, (bytes) => {
        expect(decodeUtf8(Uint8Array.from(bytes))).toBe(platform(Uint8Array.from(bytes)));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with the platform on windows-1258', () => {
    const letters = Uint8Array.from({ length: 0x80 }, (_, at) => 0x80 + at);
    expect(decodeExactly(letters)).toBe(new TextDecoder('windows-1258').decode(letters));
  });
});
