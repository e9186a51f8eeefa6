import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ComparedField,
  type Fill,
  filledState,
  judge,
  type Look,
  NO_TRAIL,
  type Trail,
} from '../../../extension/batch/evidence';
import type { PageSigns } from '../../../extension/page/protocol';

const SILENT: PageSigns = { signIn: false, errors: [], confirmations: [] };
const ADD_FORM = 'https://truong.example.vn/hoc-sinh/them';
const RECORD = 'https://truong.example.vn/hoc-sinh/7';

const fill: Fill = {
  documentId: 'filled',
  address: ADD_FORM,
  overRecord: false,
  signs: SILENT,
  right: 10,
  different: 0,
  unwritten: 0,
};

const right = (label: string): ComparedField => ({ label, wanted: label, now: label, right: true });
const wrong = (label: string, now = ''): ComparedField => ({
  label,
  wanted: label,
  now,
  right: false,
});
const TEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'k'];
const allRight = TEN.map(right);
const oneDropped = [...TEN.slice(1).map(right), wrong('Điện thoại mẹ')];
const emptyForm = TEN.map((label) => wrong(label));

const look = (parts: Partial<Look>): Look => ({
  documentId: 'next',
  address: RECORD,
  arrival: 'navigate',
  signs: SILENT,
  fields: allRight,
  ...parts,
});
const signs = (parts: Partial<PageSigns>): PageSigns => ({ ...SILENT, ...parts });
const stateAfter = (parts: Partial<Look>, filled: Fill = fill, trail: Trail = NO_TRAIL) =>
  judge(filled, trail, look(parts)).state;

describe('a row counts as saved', () => {
  it('when its record is met again at another address with every field as written', () => {
    expect(stateAfter({})).toEqual({ name: 'saved', fields: 10, evidence: 'reread' });
  });

  it('when the form is met again with every field right and the page says it saved', () => {
    const said = signs({ confirmations: ['Đã lưu'] });
    expect(stateAfter({ address: ADD_FORM, signs: said }).name).toBe('saved');
  });

  it('when the same document newly says it saved and its fields are right', () => {
    const said = signs({ confirmations: ['Đã lưu'] });
    expect(stateAfter({ documentId: 'filled', address: ADD_FORM, signs: said })).toEqual({
      name: 'saved',
      fields: 10,
      evidence: 'confirmed',
    });
  });

  it('when an edited record is opened again after another page was open in between', () => {
    const overRecord = { ...fill, address: RECORD, overRecord: true };
    const { trail } = judge(overRecord, NO_TRAIL, look({ address: ADD_FORM, fields: null }));
    expect(stateAfter({ address: RECORD }, overRecord, trail).name).toBe('saved');
  });
});

describe('a row does not count as saved', () => {
  it('while the document it was written into still stands and says nothing new', () => {
    const standing = { documentId: 'filled', address: ADD_FORM };
    expect(stateAfter(standing)).toEqual(filledState(fill));
    const old = { ...fill, signs: signs({ confirmations: ['Đã lưu'] }) };
    expect(stateAfter({ ...standing, signs: old.signs }, old)).toEqual(filledState(fill));
  });

  it('when a field came back different: it is named, with what the page has', () => {
    expect(stateAfter({ fields: oneDropped })).toEqual({
      name: 'differs',
      fields: [{ label: 'Điện thoại mẹ', wanted: 'Điện thoại mẹ', now: '' }],
    });
  });

  it('when the answer carries an error, whatever its status and whatever else it says', () => {
    const state = stateAfter({ signs: signs({ errors: ['Có lỗi'], confirmations: ['Đã lưu'] }) });
    expect(state).toEqual({ name: 'rejected', messages: ['Có lỗi'] });
  });

  it('when the add form comes back as it was typed without a word', () => {
    expect(stateAfter({ address: ADD_FORM })).toEqual({ name: 'rejected', messages: [] });
  });

  it('when the sign-in page answers', () => {
    const signedOut = { address: 'https://truong.example.vn/dang-nhap', fields: null };
    expect(stateAfter({ ...signedOut, signs: signs({ signIn: true }) }).name).toBe('signed-out');
  });

  it.each([
    ['another page is open', { fields: null }, 'not-reread'],
    [
      'the page says saved but shows a list',
      { fields: null, signs: signs({ confirmations: ['Đã lưu'] }) },
      'confirmed-not-reread',
    ],
    ['the page was reached by Back', { arrival: 'back_forward' }, 'restored'],
    ['the page was reloaded', { arrival: 'reload' }, 'restored'],
    ['the form came back empty', { address: ADD_FORM, fields: emptyForm }, 'empty-form'],
    [
      'most fields are those of someone else',
      { fields: TEN.map((label) => wrong(label, 'khác')) },
      'another-record',
    ],
    ['only the query changed', { address: `${ADD_FORM}?id=7` }, 'same-address'],
  ] as [string, Partial<Look>, string][])('when %s: then it is unknown', (_, parts, why) => {
    expect(stateAfter(parts)).toEqual({ name: 'unknown', why });
  });

  it('when an edited record is met at its own address without a word and without a detour', () => {
    const overRecord = { ...fill, address: RECORD, overRecord: true };
    expect(stateAfter({}, overRecord)).toEqual({ name: 'unknown', why: 'same-address' });
  });
});

describe('what was seen on the way is not forgotten', () => {
  it('a confirmation on the list counts when the record is opened afterwards', () => {
    const said = look({ fields: null, signs: signs({ confirmations: ['Đã lưu'] }) });
    const { trail } = judge(fill, NO_TRAIL, said);
    expect(trail).toEqual({ confirmed: true, elsewhere: true });
    expect(stateAfter({ address: ADD_FORM, documentId: 'third' }, fill, trail).name).toBe('saved');
  });
});

describe('in every situation', () => {
  const anyField = fc.record({
    label: fc.string(),
    wanted: fc.string({ minLength: 1 }),
    now: fc.string(),
    right: fc.boolean(),
  });
  const anySigns = fc.record({
    signIn: fc.boolean(),
    errors: fc.array(fc.constantFrom('Có lỗi', 'Chưa nhập'), { maxLength: 2 }),
    confirmations: fc.array(fc.constantFrom('Đã lưu', 'Thành công'), { maxLength: 2 }),
  });
  const anyLook = fc.record({
    documentId: fc.constantFrom('filled', 'next'),
    address: fc.constantFrom(ADD_FORM, `${ADD_FORM}?loi=1`, RECORD),
    arrival: fc.constantFrom('navigate' as const, 'reload' as const, 'back_forward' as const),
    signs: anySigns,
    fields: fc.option(fc.array(anyField, { minLength: 1, maxLength: 12 })),
  });
  const anyFill = fc.record({
    documentId: fc.constant('filled'),
    address: fc.constantFrom(ADD_FORM, RECORD),
    overRecord: fc.boolean(),
    signs: anySigns,
    right: fc.nat(20),
    different: fc.nat(3),
    unwritten: fc.nat(3),
  });
  const anyTrail = fc.record({ confirmed: fc.boolean(), elsewhere: fc.boolean() });

  it('saved means: every field read again as wanted, no error, not the sign-in page', () => {
    fc.assert(
      fc.property(anyFill, anyTrail, anyLook, (filled, trail, seen) => {
        const { state } = judge(filled, trail, seen);
        if (state.name !== 'saved') return;
        expect(seen.fields?.every((field) => field.right)).toBe(true);
        const isNew = seen.documentId !== filled.documentId;
        if (isNew) expect(seen.signs).toMatchObject({ errors: [], signIn: false });
        if (isNew) expect(seen.arrival).toBe('navigate');
      }),
    );
  });

  it('saved means: the page said so, or the record was met outside the form it was typed into', () => {
    fc.assert(
      fc.property(anyFill, anyLook, (filled, seen) => {
        const { state, trail } = judge(filled, NO_TRAIL, seen);
        if (state.name === 'saved') expect(trail.confirmed || trail.elsewhere).toBe(true);
      }),
    );
  });

  it('what has once been confirmed or left stays so', () => {
    fc.assert(
      fc.property(anyFill, anyTrail, anyLook, (filled, trail, seen) => {
        const next = judge(filled, trail, seen).trail;
        expect(next.confirmed || !trail.confirmed).toBe(true);
        expect(next.elsewhere || !trail.elsewhere).toBe(true);
      }),
    );
  });
});
