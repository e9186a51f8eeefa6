import { describe, expect, it } from 'vitest';
import { checkBook } from '../../../../extension/tasks/evidence/check-book';
import { checkForm, joinProblem } from '../../../../extension/tasks/evidence/check-form';
import { planIn } from '../../../../extension/tasks/evidence/codes';
import {
  EMPTY_FORM,
  type EvidenceForm,
  emptyDraft,
  formOf,
  isDraftEmpty,
  withoutItem,
} from '../../../../extension/tasks/evidence/draft';
import { type HandInItem, isEvidenceLink, MOST_ITEMS } from '../../../../shared/evidence';

const FILE = { name: 'ke-hoach.pdf', size: 12, sha256: 'ab'.repeat(32) };
const RIGHT: EvidenceForm = {
  ...EMPTY_FORM,
  criterion: ' p5. tt.2',
  title: '  Kế hoạch   số 12 ',
  file: FILE,
};
const LINK: EvidenceForm = { ...RIGHT, by: 'link', link: 'https://truong.edu.vn/12' };

const ITEM: HandInItem = {
  criterion: 'P5.TT.2',
  title: 'Kế hoạch',
  link: '',
  time: '2026-10-30T14:05:00+07:00',
  sha256: FILE.sha256,
  file: { name: FILE.name, size: FILE.size },
};

/** What is wrong where, by code. */
const wrong = (form: EvidenceForm) => {
  const checked = checkForm(form);
  if (checked.ok) return {};
  return Object.fromEntries(
    Object.entries(checked.problems).map(([field, problem]) => [field, problem?.code]),
  );
};

describe('what is entered for one piece of evidence', () => {
  it('is taken as it is meant: code in capitals, no stray spaces', () => {
    expect(checkForm(RIGHT)).toEqual({
      ok: true,
      value: { criterion: 'P5.TT.2', title: 'Kế hoạch số 12', by: { file: FILE } },
    });
    expect(checkForm(LINK)).toMatchObject({ ok: true, value: { by: { link: LINK.link } } });
  });

  it('is said to be missing field by field, all at once', () => {
    expect(wrong(EMPTY_FORM)).toEqual({
      criterion: 'evidence.criterion.empty',
      file: 'evidence.file.none',
      title: 'evidence.name.empty',
    });
    expect(wrong({ ...EMPTY_FORM, by: 'link' })).toMatchObject({ link: 'evidence.link.empty' });
  });

  it.each(['2', 'P5', 'P5.', 'P5..2', 'tiêu chí.2', 'P5-TT-2'])('has no criterion «%s»', (code) => {
    expect(wrong({ ...RIGHT, criterion: code })).toEqual({
      criterion: 'evidence.criterion.wrong',
    });
  });

  it.each([
    ['http://truong.edu.vn/12', 'evidence.link.open'],
    ['truong.edu.vn/12', 'evidence.link.wrong'],
    ['https://truong', 'evidence.link.wrong'],
    ['https://truong.edu.vn/một hai', 'evidence.link.wrong'],
    ['javascript:alert(1)', 'evidence.link.wrong'],
    [`https://truong.edu.vn/${'a'.repeat(2000)}`, 'evidence.link.long'],
  ])('has no link %.30s', (link, code) => {
    expect(wrong({ ...LINK, link })).toEqual({ link: code });
    expect(isEvidenceLink(link)).toBe(false);
  });

  it('has a name that the package can hold', () => {
    expect(wrong({ ...RIGHT, title: 'a'.repeat(301) })).toEqual({ title: 'evidence.name.long' });
  });
});

describe('an item that joins the others', () => {
  it('is not there twice for one criterion', () => {
    const repeated = { code: 'evidence.repeated', params: { number: 1 } };
    expect(joinProblem([ITEM], { ...ITEM, title: 'Tên khác' }, null)).toEqual(repeated);
    expect(joinProblem([ITEM], { ...ITEM, criterion: 'P5.TT.1' }, null)).toBeNull();
    expect(joinProblem([ITEM], ITEM, 0)).toBeNull();
  });

  it('finds no room once there are as many as a package takes', () => {
    const full = Array.from({ length: MOST_ITEMS }, (_, at) => ({
      ...ITEM,
      criterion: `P5.TT.${at}`,
    }));
    const one = { ...ITEM, criterion: 'P5.CN.1' };
    expect(joinProblem(full, one, null)?.code).toBe('evidence.too-many');
    expect(joinProblem(full, one, 7)).toBeNull();
  });
});

describe('the codes of the score book', () => {
  const book = { subject: ' to-toan ', plan: 'p5', year: '2026' };

  it('are taken as they are meant', () => {
    expect(checkBook(book)).toEqual({
      ok: true,
      value: { subject: 'TO-TOAN', plan: 'P5', period: '2026' },
    });
  });

  it.each([
    ['subject', ' ', 'evidence.subject.empty'],
    ['subject', 'a'.repeat(201), 'evidence.subject.long'],
    ['plan', '', 'evidence.plan.empty'],
    ['plan', 'P5.TT', 'evidence.plan.wrong'],
    ['plan', '5', 'evidence.plan.wrong'],
    ['year', '26', 'evidence.year.wrong'],
    ['year', '2026-2027', 'evidence.year.wrong'],
  ] as const)('are refused when the %s is «%.10s»', (field, text, code) => {
    const checked = checkBook({ ...book, [field]: text });
    expect(checked.ok ? {} : checked.problems).toMatchObject({ [field]: { code } });
  });

  it('begin with the plan that a criterion names', () => {
    expect(['p5.tt.2', 'QD4725.1.1', 'TT', ''].map(planIn)).toEqual(['P5', 'QD4725', '', '']);
  });
});

describe('a draft', () => {
  it('goes on with the item that is changed when one before it is taken off', () => {
    const others = [ITEM, { ...ITEM, title: 'Hai' }, { ...ITEM, title: 'Ba' }];
    const draft = { ...emptyDraft(2026), items: others, form: formOf(others, 1) };
    const editing = (index: number) => withoutItem(draft, index).form.editing;
    expect([0, 1, 2].map(editing)).toEqual([0, null, 1]);
  });

  it('is empty as long as only its year stands there', () => {
    expect(isDraftEmpty(emptyDraft(2026))).toBe(true);
    expect(isDraftEmpty({ ...emptyDraft(2026), form: { ...EMPTY_FORM, title: 'K' } })).toBe(false);
    expect(isDraftEmpty({ ...emptyDraft(2026), items: [ITEM] })).toBe(false);
  });
});
