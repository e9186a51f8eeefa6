import { expect, test } from 'vitest';
import type { Request } from '../../../../sheets-addon/layout';
import { METADATA_KEY } from '../../../../sheets-addon/layout/requests';
import { reconcile, sayChange } from '../../../../sheets-addon/layout/wanted';
import { bookForTest } from '../book';
import { scoreSheet } from './sample-book';

const wanted = [scoreSheet('TH01', ['C1'])];

/** A copy of the sheet as people make one, in front of it; with or without the mark of ours. */
const copy = (marked: Request[]): Request[] => [
  { addSheet: { properties: { sheetId: 9, title: 'Bản sao của Phiếu TH01', index: 0 } } },
  {
    updateCells: {
      start: { sheetId: 9 },
      rows: [{ values: [{ userEnteredValue: { stringValue: 'TH01' } }] }],
      fields: 'userEnteredValue',
    },
  },
  ...marked,
];
const mark: Request = {
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: METADATA_KEY,
      metadataValue: 'TH01',
      location: { sheetId: 9 },
      visibility: 'DOCUMENT',
    },
  },
};

test.each([
  ['only its cells', []],
  ['its mark too', [mark]],
])(
  'a sheet that was copied with %s is left alone and named; ours stays ours',
  async (_, marked) => {
    const book = await bookForTest();
    await book.write(reconcile(await book.read(), wanted).requests);
    await book.write(copy(marked));
    const { requests, changes } = reconcile(await book.read(), wanted);
    expect(requests).toEqual([]);
    expect(changes.map(sayChange)).toEqual([
      'Trang tính «Bản sao của Phiếu TH01» là bản sao của «Phiếu TH01»: để nguyên, điểm trong đó không được tính. Chép phần cần giữ sang «Phiếu TH01» rồi xóa bản sao',
    ]);
  },
);

test('when ours was removed, the copy takes its place', async () => {
  const book = await bookForTest();
  await book.write(reconcile(await book.read(), wanted).requests);
  const sheetId = (await book.read()).sheets?.[1]?.properties?.sheetId ?? 0;
  await book.write([...copy([mark]), { deleteSheet: { sheetId } }]);
  const { requests, changes } = reconcile(await book.read(), wanted);
  expect(requests.some(({ addSheet }) => addSheet)).toBe(false);
  expect(changes.map(({ kind }) => kind)).not.toContain('sheet-added');
});
