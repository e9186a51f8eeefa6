import { describe, expect, it } from 'vitest';
import { type Arrival, NO_TRAIL } from '../../../extension/batch/evidence';
import { type CellRead, filledRows, judgeRows } from '../../../extension/batch/grid-evidence';

const BOOK = 'https://truong.example.vn/so-theo-doi?trang=1';
const QUIET = { signIn: false, errors: [], confirmations: [] };
const FACTS = { documentId: 'one', address: BOOK, signs: QUIET };
const SAVED = { ...QUIET, confirmations: ['Đã lưu sổ theo dõi'] };

const right = (row: number, now: string): CellRead => ({
  row,
  header: 'Toán',
  wanted: now,
  outcome: { selector: '#o', state: 'right', now },
});
const wrong = (row: number, now: string): CellRead => ({
  row,
  header: 'Toán',
  wanted: '9',
  outcome: { selector: '#o', state: 'different', now, reason: { key: 'page.empty' } },
});
const away = (row: number): CellRead => ({ ...right(row, '9'), outcome: null });

const look = (changes: Partial<{ arrival: Arrival; signs: typeof SAVED; documentId: string }>) => ({
  documentId: 'two',
  address: BOOK,
  arrival: 'navigate' as const,
  signs: QUIET,
  ...changes,
});
const stateOf = (cells: CellRead[], changes: Parameters<typeof look>[0] = {}) =>
  judgeRows(FACTS, NO_TRAIL, look(changes), cells).states.get(2);

describe('a row of a grid', () => {
  it('is filled with what its own cells show', () => {
    const states = filledRows([right(2, '9'), wrong(2, ''), right(3, '8')]);
    expect(states.get(2)).toEqual({ name: 'filled', right: 1, different: 1, unwritten: 0 });
    expect(states.get(3)).toEqual({ name: 'filled', right: 1, different: 0, unwritten: 0 });
  });

  it('is saved when the page says so and every cell of it is read again as wanted', () => {
    expect(stateOf([right(2, '9'), right(2, '8')], { signs: SAVED })).toEqual({
      name: 'saved',
      fields: 2,
      evidence: 'reread',
    });
  });

  it('is not held up by another row', () => {
    const { states } = judgeRows(FACTS, NO_TRAIL, look({ signs: SAVED }), [
      right(2, '9'),
      wrong(3, '1'),
    ]);
    expect([...states.values()].map(({ name }) => name)).toEqual(['saved', 'differs']);
  });

  it('differs, however many of its cells do: it is known by its keys', () => {
    expect(stateOf([wrong(2, '1'), wrong(2, '')], { signs: SAVED })).toMatchObject({
      name: 'differs',
      fields: [
        { label: 'Toán', now: '1' },
        { label: 'Toán', now: '' },
      ],
    });
  });

  it('is not proven by a page that was loaded anew: the browser may have kept what was typed', () => {
    expect(stateOf([right(2, '9')], { arrival: 'reload' })).toEqual({
      name: 'unknown',
      why: 'restored',
    });
  });

  it('is not proven without a word of the page', () => {
    expect(stateOf([right(2, '9')])).toEqual({ name: 'unknown', why: 'same-address' });
  });

  it('is not proven when it is on another page of the book', () => {
    expect(stateOf([right(2, '9'), away(2)], { signs: SAVED })).toMatchObject({ name: 'unknown' });
  });

  it('waits in the document that was written into', () => {
    expect(stateOf([right(2, '9')], { documentId: 'one' })).toMatchObject({ name: 'filled' });
  });

  it('was saved by a page that said so before its rows were opened again', () => {
    const seen = judgeRows(FACTS, NO_TRAIL, look({ signs: SAVED }), [away(2)]);
    const { states } = judgeRows(FACTS, seen.trail, look({}), [right(2, '9')]);
    expect(states.get(2)).toMatchObject({ name: 'saved' });
  });
});
