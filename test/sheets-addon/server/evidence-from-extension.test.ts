import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkBook } from '../../../extension/tasks/evidence/check-book';
import { checkForm } from '../../../extension/tasks/evidence/check-form';
import { EMPTY_FORM, type EvidenceForm } from '../../../extension/tasks/evidence/draft';
import { itemOf, packageText } from '../../../extension/tasks/evidence/evidence-package';
import { hashFile } from '../../../extension/tasks/evidence/hash-file';
import { withBuiltAddon } from './opened-addon';
import { answered, openedBook, readIn, statusOf } from './opened-book';

withBuiltAddon();

const PLAN = 'Kế hoạch số 12 của tổ Toán';
const LINKS = ['https://truong.edu.vn/anh-1', 'https://truong.edu.vn/anh-2'] as const;
const NOW = Date.UTC(2026, 9, 20, 17, 30);

/** The text of the file that the extension saves for a teacher of the mathematics team. */
async function savedPackage(): Promise<string> {
  const file = await hashFile(new File([PLAN], 'ke-hoach-12.pdf'), {
    progress: () => {},
    signal: new AbortController().signal,
  });
  if (file === 'stopped' || !file.ok) throw new Error('the file was not read');
  const entered: EvidenceForm[] = [
    { ...EMPTY_FORM, criterion: 'p5.tt.2', title: 'Kế hoạch số 12', file: file.value },
    ...LINKS.map((link) => ({
      ...EMPTY_FORM,
      criterion: 'P5.TT.1',
      title: 'Ảnh tập huấn',
      by: 'link' as const,
      link,
    })),
  ];
  const items = await Promise.all(entered.map((form) => itemOf(rightly(checkForm(form)), NOW)));
  const codes = rightly(checkBook({ subject: 'to-toan', plan: 'p5', year: '2026' }));
  return rightly(packageText(codes, items));
}

function rightly<T>(outcome: { ok: true; value: T } | { ok: false }): T {
  if (!outcome.ok) throw new Error('refused what was entered');
  return outcome.value;
}

it('a package of the extension stands in «Minh chứng» by its codes, with link, time and hash', async () => {
  const text = await savedPackage();
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
