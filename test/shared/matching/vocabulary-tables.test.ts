import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../../shared/matching/phrase';
import { spellingKey } from '../../../shared/matching/spelling';
import { lookUp } from '../../../shared/matching/vocabulary';
import { expandAbbreviations } from '../../../shared/matching/vocabulary/abbreviations';
import { BORROWED } from '../../../shared/matching/vocabulary/borrowed';
import { BORROWED_BY_COMMUNES } from '../../../shared/matching/vocabulary/borrowed-by-communes';
import { BORROWED_BY_OFFICES } from '../../../shared/matching/vocabulary/borrowed-by-offices';
import { BORROWED_BY_SCHOOLS } from '../../../shared/matching/vocabulary/borrowed-by-schools';
import { DOMAINS } from '../../../shared/matching/vocabulary/concepts';
import type { Names } from '../../../shared/matching/vocabulary/concepts/domain';
import { allNames } from '../../../shared/matching/vocabulary/names';
import { isCaseOf } from '../../../shared/matching/vocabulary/wider';
import { FIELD_LABELS } from '../../../shared/records/field-labels';
import { fold } from '../../../shared/vietnamese/fold';

/** Names that two concepts share, and what decides between them. */
const SHARED: Readonly<Record<string, string>> = {
  'Bộ môn': 'a case of the other',
  'Chi hội trưởng': 'the form: of parents or of an association',
  'Chất đốt': 'values: which fuel or what it costs',
  'Công việc': 'whose field it is: a person has a job, a plan has tasks',
  'Cơ quan/đơn vị': 'both are where somebody works',
  'Đơn vị công tác': 'both are where somebody works',
  'Đối tượng tham gia': 'the form: insurance or an activity',
  'HS hộ nghèo': 'values: a tick or a count',
  'Hình thức học': 'the form: a course or a survey',
  'Học sinh khuyết tật': 'values: a tick or a count',
  'Học sinh lưu ban': 'values: a tick or a count',
  'Kết luận': 'the form: a check-up or a meeting',
  MT: 'the form: eyes or marks',
  'Máy chiếu, tivi': 'both are asked together',
  'Tivi/Máy chiếu': 'both are asked together',
  Môn: 'a case of the other',
  'Ngày dạy': 'both are the day of a lesson',
  'Ngày giao': 'the form: things or tasks',
  'Ngày kiểm tra': 'the form: an examination or an inspection',
  'Ngày nhận': 'the form: documents, things or donations',
  'Ngày đến': 'the form: documents or pupils',
  'Nhà ở': 'values: an address or the state of a house',
  'Nhạc-MT': 'both subjects, where they are taught as one',
  'Niên khóa': 'values: one school year or several',
  'Nơi kết nạp': 'the form: Party or Youth Union',
  'Số phiếu': 'the form: a survey or a vote',
  'Số phòng': 'values: a number of rooms or the number of one',
  'Thời gian xảy ra': 'values: a day or an hour',
};

const tables: readonly Names[] = DOMAINS.flatMap((domain) => Object.values(domain));
const concepts = tables.flatMap((table) => Object.entries(table));

function conceptsByName(): Map<string, { text: string; keys: Set<string> }> {
  const byName = new Map<string, { text: string; keys: Set<string> }>();
  for (const [key, list] of concepts) {
    for (const text of list.split('|')) {
      const known = byName.get(spellingKey(text)) ?? { text, keys: new Set() };
      byName.set(spellingKey(text), { ...known, keys: known.keys.add(key) });
    }
  }
  return byName;
}

describe('the tables of the domains', () => {
  it('name a concept in one of them only', () => {
    const keys = concepts.map(([key]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
  });

  it('give no name to two concepts but those of which is said what decides', () => {
    const shared = [...conceptsByName().values()].filter(({ keys }) => keys.size > 1);
    expect(shared.map(({ text }) => text).sort()).toEqual(Object.keys(SHARED).sort());
  });

  it('say no name twice', () => {
    const twice = concepts.flatMap(([key, list]) => {
      const names = list.split('|').map(spellingKey);
      return names.filter((name, at) => names.indexOf(name) < at).map((name) => `${key}: ${name}`);
    });
    expect(twice).toEqual([]);
  });

  it('are in composed letters without blanks around', () => {
    const texts = concepts.flatMap(([, list]) => list.split('|'));
    expect(texts.filter((text) => text !== text.normalize('NFC').trim() || text === '')).toEqual(
      [],
    );
  });
});

describe('a borrowed name', () => {
  const entries = [
    BORROWED,
    BORROWED_BY_COMMUNES,
    BORROWED_BY_OFFICES,
    BORROWED_BY_SCHOOLS,
  ].flatMap((table) => Object.entries(table));
  const borrowed = entries.flatMap(([key, list]) => list.split('|').map((text) => ({ key, text })));

  it('is borrowed by a concept that a table has', () => {
    const known = new Set(
      [...concepts, ...FIELD_LABELS.map(({ key }) => [key])].map(([key]) => key),
    );
    expect(entries.map(([key]) => key).filter((key) => !known.has(key))).toEqual([]);
  });

  it('stands for another concept too', () => {
    const own = borrowed.filter(({ key, text }) => {
      const named = [...(lookUp(spellingKey(text), false)?.attributes ?? [])];
      return !named.some((one) => one !== key);
    });
    expect(own).toEqual([]);
  });
});

describe('every known name', () => {
  const names = [...allNames()].flatMap(({ attribute, texts }) =>
    texts.map((text) => ({ attribute, text })),
  );

  it('is read as what it names, as it stands', () => {
    const missed = names.filter(({ attribute, text }) => {
      const key = spellingKey(text);
      return lookUp(key, false)?.attributes.has(attribute) !== true;
    });
    expect(missed).toEqual([]);
  });

  it('is read as what it names in capitals and in decomposed letters', () => {
    const missed = names.filter(({ attribute, text }) => {
      const written = text.toLocaleUpperCase('vi').normalize('NFD');
      if (readPhrase(written).attributes.has(attribute)) return false;
      return readPhrase(text).attributes.has(attribute);
    });
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  it('is in one wording after one pass, and folds to itself', () => {
    const unstable = names.filter(({ text }) => {
      const once = expandAbbreviations(spellingKey(text));
      return expandAbbreviations(once) !== once || fold(fold(once)) !== fold(once);
    });
    expect(unstable.map(({ text }) => text)).toEqual([]);
  });
});

describe('a case of a wider attribute', () => {
  it('is known from both sides', () => {
    expect(isCaseOf('leave_from', 'start_date')).toBe(true);
    expect(isCaseOf('start_date', 'leave_from')).toBe(true);
  });

  it('is no case of another case', () => {
    expect(isCaseOf('leave_from', 'contract_from')).toBe(false);
    expect(isCaseOf('salary_date_before', 'salary_date_new')).toBe(false);
  });
});
