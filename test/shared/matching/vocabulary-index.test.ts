import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingKey } from '../../../shared/matching/spelling';
import {
  expandAbbreviations,
  mayBeExpanded,
} from '../../../shared/matching/vocabulary/abbreviations';
import { KnownNames } from '../../../shared/matching/vocabulary/known-names';
import { sumOfLetters, withoutMarks } from '../../../shared/matching/vocabulary/letters';
import { allNames } from '../../../shared/matching/vocabulary/names';
import { Pieces } from '../../../shared/matching/vocabulary/pieces';
import { Runs } from '../../../shared/matching/vocabulary/runs';
import { WordCounts } from '../../../shared/matching/vocabulary/word-counts';

const word = fc.constantFrom('Họ', 'tên', '(HS):', 'm2/HS', 'Đoàn', 'hoà', '–', 'ĐỘI', '12', '');
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));

describe('reading names by their pieces', () => {
  it('gives the spelling key of the whole text, and its letters', () => {
    const pieces = new Pieces(new WordCounts());
    fc.assert(
      fc.property(text, (name) => {
        const key = spellingKey(name);
        expect(pieces.read(name)).toMatchObject({ key, letters: sumOfLetters(key) });
      }),
    );
  });

  it('counts a word once in each name that has it, with whatever marks', () => {
    const counts = new WordCounts();
    const pieces = new Pieces(counts);
    for (const name of ['Mã má', 'Mã lớp', 'Ngày sinh', 'Ngày']) {
      counts.count(pieces.read(name).words);
    }
    expect(counts.among(4, 'ma')).toBe(2);
    expect(counts.among(8, 'ngay')).toBe(4);
    expect(counts.among(4, 'que')).toBe(0);
  });
});

describe('the sum of letters', () => {
  it('is the same without marks and in another order of the words', () => {
    fc.assert(
      fc.property(text.map(spellingKey), (key) => {
        const turned = key.split(' ').reverse().join(' ');
        expect(sumOfLetters(withoutMarks(turned))).toBe(sumOfLetters(key));
      }),
    );
  });
});

describe('known names', () => {
  const names = new KnownNames();
  const add = (attribute: string, text: string) => {
    const key = spellingKey(text);
    const of = { attribute, texts: [text], owner: null, areOwnNames: false };
    return names.add({ key, of, isLinkless: false }, sumOfLetters(key));
  };
  const attributes = (entry: { attributes: ReadonlySet<string> } | null) => [
    ...(entry?.attributes ?? []),
  ];

  it('are taken in once for each attribute', () => {
    const taken = [add('code', 'Mã'), add('code', 'MÃ'), add('number', 'Mã'), add('mother', 'Má')];
    expect(taken.map((name) => name !== null)).toEqual([true, false, true, true]);
  });

  it('are told apart by marks, words or letters, as is asked', () => {
    add('code_name', 'Mã tên');
    expect(attributes(names.withKey(spellingKey('Mã')))).toEqual(['code', 'number']);
    expect(attributes(names.withPlain('ma'))).toEqual(['code', 'number', 'mother']);
    expect(names.withPlain('maten')).toBeNull();
    expect(attributes(names.withCompact('maten'))).toEqual(['code_name']);
    expect(names.withKey(spellingKey('Tên mã'))).toBeNull();
    const turned = names.withWords(spellingKey('Tên mã').split(' '));
    expect(turned.map(attributes)).toEqual([['code_name']]);
  });

  it('are found in the words that are put for others, where nothing is listed so', () => {
    const short = add('phone', 'SĐT');
    if (short) names.addInOneWording(short);
    expect(attributes(names.withPlain('dien thoai'))).toEqual(['phone']);
    add('landline', 'Điện thoại');
    expect(attributes(names.withPlain('dien thoai'))).toEqual(['landline']);
  });
});

describe('a look at the words of a name', () => {
  it('never says that they stay when they are put in others', () => {
    const keys = [...allNames()].flatMap(({ texts }) => texts.map(spellingKey));
    const stay = keys.filter((key) => !mayBeExpanded(key.split(' ')));
    expect(stay.length).toBeGreaterThan(keys.length / 2);
    expect(stay.filter((key) => expandAbbreviations(key) !== key)).toEqual([]);
  });

  it('sees runs, abbreviations, numbers and words said twice', () => {
    for (const key of ['thẻ căn cước', 'mã hs', 'tx1', 'kỳ ii', 'con thứ hai', 'ngày ngày']) {
      expect(mayBeExpanded(spellingKey(key).split(' '))).toBe(true);
    }
  });
});

describe('runs of words', () => {
  const runs = new Runs(['ngày|ngày tháng|ngày tháng năm', 'năm học|niên khóa'], (key) => key);

  it('are put in the first words of their line, the longest run first', () => {
    expect(runs.inOneWording('ngày tháng năm sinh')).toBe('ngày sinh');
    expect(runs.inOneWording('ngày tháng sinh')).toBe('ngày sinh');
    expect(runs.inOneWording('niên khóa này')).toBe('năm học này');
  });

  it('are said once where they come twice in a row, and stay unless they are whole', () => {
    expect(runs.inOneWording('niên khóa năm học')).toBe('năm học');
    expect(runs.inOneWording('năm sinh')).toBe('năm sinh');
  });
});
