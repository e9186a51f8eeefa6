import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { addItem, changeForm, chooseKind } from '../../../extension/panel/work/evidence-form';
import { changeDraft, openDraft } from '../../../extension/panel/work/keep-evidence';
import { savePackage } from '../../../extension/panel/work/save-evidence';
import { saveFile } from '../../../extension/panel/work/save-file';
import { takeFile } from '../../../extension/panel/work/take-file';
import { workInFakes } from '../../extension/panel/work-in-fakes';
import { withBuiltAddon } from './opened-addon';
import { answered, openedBook, readIn, statusOf } from './opened-book';

vi.mock('../../../extension/panel/work/save-file', () => ({ saveFile: vi.fn() }));

withBuiltAddon();

const PLAN = 'Kế hoạch số 12 của tổ Toán';
const LINKS = ['https://truong.edu.vn/anh-1', 'https://truong.edu.vn/anh-2'] as const;

/** The text of the file that the extension saves for a teacher of the mathematics team. */
async function savedPackage(): Promise<string> {
  const work = workInFakes();
  await openDraft(work);
  changeDraft(work, { subject: 'to-toan', year: '2026' });
  changeForm(work, { criterion: 'p5.tt.2', title: 'Kế hoạch số 12' });
  await takeFile(work, new File([PLAN], 'ke-hoach-12.pdf'));
  await addItem(work);
  chooseKind(work, 'link');
  for (const link of LINKS) {
    changeForm(work, { criterion: 'P5.TT.1', link, title: 'Ảnh tập huấn' });
    await addItem(work);
  }
  await savePackage(work);
  const [, content] = vi.mocked(saveFile).mock.calls.at(-1) ?? [];
  return (await content?.text()) ?? '';
}

it('a package of the extension stands in «Minh chứng» by its codes, with link, time and hash', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 9, 20, 17, 30));
  const text = await savedPackage();
  vi.mocked(Date.now).mockRestore();
  const addon = await openedBook();
  expect(await answered(addon.call('acceptHandIn', { text }))).toEqual({ added: 3, known: 0 });
  const waiting = { subject: 'TO-TOAN', time: '00:30, 21/10/2026', state: 'waiting' };
  const photo = { ...waiting, criterion: 'P5.TT.1', title: 'Ảnh tập huấn' };
  expect((await readIn(addon)).evidence).toMatchObject([
    {
      ...waiting,
      criterion: 'P5.TT.2',
      title: 'Kế hoạch số 12 (ke-hoach-12.pdf)',
      link: '',
      hash: createHash('sha256').update(PLAN).digest('hex'),
    },
    { ...photo, link: LINKS[0], hash: createHash('sha256').update(LINKS[0]).digest('hex') },
    { ...photo, link: LINKS[1] },
  ]);
  expect((await statusOf(addon)).waiting).toHaveLength(3);
  expect(await answered(addon.call('acceptHandIn', { text }))).toEqual({ added: 0, known: 3 });
});
