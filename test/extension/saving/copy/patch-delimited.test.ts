import { describe, expect, it } from 'vitest';
import { patchDelimited } from '../../../../extension/saving/copy/patch-delimited';
import type { Repair } from '../../../../shared/records/types';
import { repairTo } from '../copies';

function repair(address: string, before: string, after: string): [string, Repair] {
  const cell = { address, raw: before, text: before, kind: 'text' as const };
  return [address, repairTo({ cell, row: 2, columnId: 'A' }, after)];
}

function patchedText(text: string, ...repairs: [string, Repair][]): string {
  const patched = patchDelimited(new TextEncoder().encode(text), new Map(repairs));
  return patched ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(patched.bytes) : '';
}

describe('a corrected text file', () => {
  it('differs from the original in the repaired cells alone', () => {
    const decomposed = 'Vàng A Chứ'.normalize('NFD');
    expect(
      patchedText(
        `Mã;"Họ tên";Lớp\r\n01; Lò  Thị Mai ;"1A"\r\n02;${decomposed};1A\r\n\r\n`,
        repair('B2', ' Lò  Thị Mai ', 'Lò Thị Mai'),
      ),
    ).toBe(`\uFEFFMã;"Họ tên";Lớp\r\n01;Lò Thị Mai;"1A"\r\n02;${decomposed};1A\r\n\r\n`);
  });

  it('keeps the line in which Excel states the separator', () => {
    expect(patchedText('sep=,\nMã,Tên\n1,a\n', repair('B2', 'a', 'b'))).toBe(
      '\uFEFFsep=,\nMã,Tên\n1,b\n',
    );
  });

  it('puts quotes where the new text needs them, and keeps those that were there', () => {
    expect(
      patchedText(
        'Mã\tTên\n1\ta\n"2"\tb\n',
        repair('B2', 'a', 'x "y"\tz'),
        repair('A3', '2', '02'),
      ),
    ).toBe('\uFEFFMã\tTên\n1\t"x ""y""\tz"\n"02"\tb\n');
  });

  it('is UTF-8 with a byte order mark, whatever the original was', () => {
    const utf16 = new Uint8Array(Buffer.from('\uFEFFMã;Tên\n1;Lê\n', 'utf16le'));
    const patched = patchDelimited(utf16, new Map());
    expect(Buffer.from(patched?.bytes ?? []).toString()).toBe('\uFEFFMã;Tên\n1;Lê\n');
  });

  it('refuses what would turn a text into a formula', () => {
    const patched = patchDelimited(
      new TextEncoder().encode('Mã;Tên\n1; =HYPERLINK(A1)\n'),
      new Map([repair('B2', ' =HYPERLINK(A1)', '=HYPERLINK(A1)')]),
    );
    expect(patched?.written).toBe(0);
    expect(patched?.refused.map(({ reason }) => reason.key)).toEqual([
      'saving.refused.becomes-formula',
    ]);
  });
});
