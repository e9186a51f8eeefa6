import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, nfc, tidy } from '../../../shared/vietnamese';

describe('fold', () => {
  it.each([
    ['Họ và  tên (HS):', 'ho va ten hs'],
    ['ĐẢNG VIÊN / đoàn viên', 'dang vien doan vien'],
    ['Số CMND/CCCD', 'so cmnd cccd'],
    ['Ngày\nsinh', 'ngay sinh'],
    ['Diện tích (m²)', 'dien tich m2'],
    ['Mã\u200bhọc\u00a0sinh', 'mahoc sinh'],
    ['', ''],
    ['***', ''],
  ])('%j → %j', (text, key) => {
    expect(fold(text)).toBe(key);
  });

  it('is idempotent for every character and for any text', () => {
    for (let code = 0; code < 0x20000; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const once = fold(String.fromCodePoint(code));
      if (fold(once) !== once) expect.fail(`U+${code.toString(16)}: ${once} → ${fold(once)}`);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('sees no difference between NFC and NFD', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('sees no difference between capitals and small letters of Vietnamese', () => {
    const letters =
      'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ ';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text)).toMatch(/^[a-z ]*$/);
      }),
    );
  });
});

describe('tidy', () => {
  it('keeps one NFC line without invisible characters', () => {
    expect(tidy('\ufeff  Họ và\u00a0\r\n  tên\u200b '.normalize('NFD'))).toBe('Họ và tên');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});

it('nfc composes', () => {
  expect(nfc('Tiếng Việt'.normalize('NFD'))).toBe('Tiếng Việt');
});
