import { expect, test, vi } from 'vitest';
import { matchColumns, readVocabulary } from '../../../shared/matching';
import { later } from '../../../shared/matching/later';

test('whoever leaves off half-way lets the others go on', () => {
  for (const _ of readVocabulary()) break;
  const columns = [{ id: 'A', header: 'Họ và tên', samples: [] }];
  expect(matchColumns({ columns, controls: [] }).matches).toMatchObject([{ tier: 'none' }]);
  expect([...readVocabulary()].length).toBeLessThan(10);
});

test('names and answers are made ready once', () => {
  for (const _ of readVocabulary());
  expect([...readVocabulary()].length).toBeLessThan(10);
});

test('what is made later is made when it is first asked for, and kept', () => {
  const make = vi.fn(() => null);
  const made = later(make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([null, null]);
  expect(make).toHaveBeenCalledTimes(1);
});
