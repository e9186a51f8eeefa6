import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askBeforeLeaving } from '../../../extension/panel/work/ask-before-leaving';
import {
  addItem,
  changeForm,
  chooseKind,
  editItem,
  removeItem,
  startAnew,
} from '../../../extension/panel/work/evidence-form';
import { forgetAll } from '../../../extension/panel/work/forget';
import { changeDraft, keepDraft, openDraft } from '../../../extension/panel/work/keep-evidence';
import { lockAway } from '../../../extension/panel/work/lock-away';
import { copyPackage, savePackage } from '../../../extension/panel/work/save-evidence';
import { saveFile } from '../../../extension/panel/work/save-file';
import type { Work } from '../../../extension/panel/work/state';
import { takeFile, takeOffered } from '../../../extension/panel/work/take-file';
import { refreshVault } from '../../../extension/panel/work/vault';
import type { FileContent } from '../../../extension/tasks/evidence/hash-file';
import { StoreError } from '../../../extension/vault/ports';
import { readHandIn } from '../../../shared/evidence';
import { MINUTE } from '../vault/hand-clock';
import { PASSPHRASE, VaultWorld, value } from '../vault/vault-world';
import { workInFakes } from './work-in-fakes';

vi.mock('../../../extension/panel/work/save-file', () => ({ saveFile: vi.fn() }));

const PLAN = new File(['Kế hoạch số 12'], 'ke-hoach.pdf');
const LINK = 'https://truong.edu.vn/12';

let world: VaultWorld;
let work: Work;

beforeEach(async () => {
  vi.mocked(saveFile).mockClear();
  world = new VaultWorld();
  work = await panelOn(world);
});

/** Another panel on the same device, with the draft read. */
async function panelOn(device: VaultWorld): Promise<Work> {
  const vault = await device.openPanel();
  const panel = workInFakes({ vault: async () => vault });
  await openDraft(panel);
  return panel;
}

const draft = () => work.evidence.draft.value;
const titles = (of: Work = work) => of.evidence.draft.value.items.map(({ title }) => title);
const problems = () =>
  Object.fromEntries(
    Object.entries(work.evidence.problems.value).map(([field, problem]) => [field, problem?.code]),
  );
const said = () => work.evidence.said.value?.what.key;

async function addFile(criterion = 'P5.TT.2', file: FileContent = PLAN): Promise<void> {
  changeForm(work, { criterion });
  await takeFile(work, file);
  expect(await addItem(work)).toBe('added');
}

async function addLink(title: string, link = LINK): Promise<void> {
  chooseKind(work, 'link');
  changeForm(work, { criterion: 'P5.TT.1', link, title });
  expect(await addItem(work)).toBe('added');
}

/** A file whose pieces come when the test says. */
function slowFile(name: string) {
  let give = (_: 'given' | 'gone') => {};
  const piece = new Blob(['x']);
  piece.arrayBuffer = () =>
    new Promise((settle, fail) => {
      give = (how) =>
        how === 'given'
          ? settle(new ArrayBuffer(1))
          : fail(new DOMException('gone', 'NotReadableError'));
    });
  return {
    file: { name, size: 1, slice: () => piece },
    give: (how: 'given' | 'gone') => give(how),
  };
}

describe('a piece of evidence', () => {
  it('joins the list, names the plan, and leaves an empty form for the next', async () => {
    await addFile(' p5.tt.2 ');
    await addLink('Ảnh buổi tập huấn');
    expect(draft()).toMatchObject({
      plan: 'P5',
      items: [
        { criterion: 'P5.TT.2', title: 'ke-hoach.pdf', file: { name: 'ke-hoach.pdf' } },
        { criterion: 'P5.TT.1', title: 'Ảnh buổi tập huấn', link: LINK },
      ],
      form: { criterion: '', title: '', link: '', file: null, by: 'link' },
    });
  });

  it('with something wrong stays in the form, and what is mended is no longer said', async () => {
    changeForm(work, { criterion: '2' });
    expect(await addItem(work)).toBe('refused');
    expect(problems()).toEqual({
      criterion: 'evidence.criterion.wrong',
      file: 'evidence.file.none',
      title: 'evidence.name.empty',
    });
    changeForm(work, { criterion: 'P5.TT.2' });
    expect(Object.keys(problems())).toEqual(['file', 'title']);
    expect(draft().items).toEqual([]);
  });

  it('is added once, however often it is pressed', async () => {
    changeForm(work, { criterion: 'P5.TT.2' });
    await takeFile(work, PLAN);
    await Promise.all([addItem(work), addItem(work)]);
    expect(titles()).toEqual(['ke-hoach.pdf']);
    expect(problems()).toEqual({});
  });

  it('that is changed keeps its place and the time it was collected', async () => {
    await addFile();
    await addLink('Ảnh');
    const { time } = draft().items[0] ?? { time: '' };
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse(time) + 60_000);
    editItem(work, 0);
    changeForm(work, { title: 'Kế hoạch số 12' });
    await addItem(work);
    expect(titles()).toEqual(['Kế hoạch số 12', 'Ảnh']);
    expect(draft().items[0]?.time).toBe(time);
  });

  it('does not push another one out of the form that is unfinished', async () => {
    await addFile();
    changeForm(work, { criterion: 'P5.TT.1' });
    editItem(work, 0);
    expect(draft().form).toMatchObject({ editing: null, criterion: 'P5.TT.1' });
    expect(work.evidence.formSaid.value?.what.key).toBe('evidence.form.unfinished');
  });

  it('is taken off alone, or with all others for a new set of the same subject', async () => {
    changeDraft(work, { subject: 'TO-TOAN' });
    await addFile();
    await addLink('Ảnh');
    removeItem(work, 0);
    expect(titles()).toEqual(['Ảnh']);
    startAnew(work);
    expect(draft()).toMatchObject({ subject: 'TO-TOAN', plan: 'P5', items: [] });
  });
});

describe('a file that is read', () => {
  it('and goes away meanwhile is not taken, and the person is told', async () => {
    const { file, give } = slowFile('a.pdf');
    const taking = takeFile(work, file);
    give('gone');
    await taking;
    expect(problems()).toEqual({ file: 'evidence.file.unreadable' });
    expect(draft().form.file).toBeNull();
    expect(work.evidence.hashing.value).toBeNull();
  });

  it('can be stopped; nothing of it is taken', async () => {
    const { file, give } = slowFile('a.pdf');
    const taking = takeFile(work, file);
    work.evidence.hashing.value?.stop();
    give('given');
    await taking;
    expect(draft().form.file).toBeNull();
    expect(work.evidence.formSaid.value?.what.key).toBe('evidence.file.stopped');
  });

  it('gives way to the one that is chosen after it', async () => {
    const first = slowFile('a.pdf');
    const taking = takeFile(work, first.file);
    await takeFile(work, PLAN);
    first.give('given');
    await taking;
    expect(draft().form.file?.name).toBe('ke-hoach.pdf');
    expect(work.evidence.formSaid.value).toBeNull();
  });

  it('holds up adding and saving until it is there', async () => {
    changeDraft(work, { subject: 'TO-TOAN', plan: 'P5' });
    const { file, give } = slowFile('a.pdf');
    const taking = takeFile(work, file);
    expect(await addItem(work)).toBe('refused');
    expect(problems()).toEqual({ file: 'evidence.file.wait' });
    await savePackage(work);
    expect(said()).toBe('evidence.mend');
    expect(saveFile).not.toHaveBeenCalled();
    give('given');
    await taking;
    expect(problems()).toEqual({});
  });

  it('may be a report that another screen offers', async () => {
    work.evidence.offered.value = PLAN;
    await takeOffered(work);
    expect(draft().form.file?.name).toBe('ke-hoach.pdf');
    expect(work.evidence.offered.value).toBeNull();
  });

  it('is not offered into a form that speaks of another file', async () => {
    await takeFile(work, PLAN);
    work.evidence.offered.value = new File(['Báo cáo'], 'bao-cao.xlsx');
    await takeOffered(work);
    expect(draft().form.file?.name).toBe('ke-hoach.pdf');
    expect(work.evidence.formSaid.value?.what.key).toBe('evidence.form.unfinished');
  });
});

describe('the package', () => {
  it('is saved with what still stands in the form, and says where to send it', async () => {
    changeDraft(work, { subject: 'TO-TOAN', year: '2026' });
    await addFile();
    chooseKind(work, 'link');
    changeForm(work, { criterion: 'P5.TT.1', link: LINK, title: 'Ảnh' });
    await savePackage(work);
    const [name, content] = vi.mocked(saveFile).mock.calls[0] ?? [];
    expect(name).toBe('minh chứng TO-TOAN 2026.json');
    const read = readHandIn((await content?.text()) ?? '');
    expect(read.ok && read.value.items.map(({ title }) => title)).toEqual(['ke-hoach.pdf', 'Ảnh']);
    expect(said()).toBe('evidence.saved');
  });

  it('does not come of nothing, nor while codes of the book are missing', async () => {
    await savePackage(work);
    expect(said()).toBe('evidence.nothing');
    await addFile();
    await savePackage(work);
    expect([said(), problems()]).toEqual(['evidence.mend', { subject: 'evidence.subject.empty' }]);
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('is copied, or the person is told that the browser refused', async () => {
    changeDraft(work, { subject: 'TO-TOAN' });
    await addFile();
    const copied: string[] = [];
    await copyPackage(work, async (text) => void copied.push(text));
    expect(said()).toBe('evidence.copied');
    expect(readHandIn(copied[0] ?? '').ok).toBe(true);
    await copyPackage(work, () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    expect(said()).toBe('evidence.not-copied');
  });
});

/** Whether the panel closes without a question. */
const isLeft = (panel: EventTarget): boolean =>
  panel.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('the draft on the device', () => {
  it('is there again in the next panel, the unfinished form too', async () => {
    await addFile();
    changeForm(work, { criterion: 'P5.TT' });
    await keepDraft(work);
    const next = await panelOn(world);
    expect(next.evidence.draft.value).toEqual(draft());
    expect(work.evidence.keeping.value).toMatchObject({ is: 'kept', until: expect.any(Number) });
  });

  it('is read again when its person comes back from another window', async () => {
    await addFile();
    await keepDraft(work);
    const other = await panelOn(world);
    world.clock.pass(MINUTE);
    changeDraft(other, { subject: 'TO-VAN' });
    await keepDraft(other);
    await openDraft(work);
    expect(draft().subject).toBe('TO-VAN');
  });

  it('is left as it is when nobody wrote another one meanwhile', async () => {
    await addFile();
    await keepDraft(work);
    const before = draft();
    await openDraft(work);
    expect(draft()).toBe(before);
  });

  it('leaves nothing behind once it is empty', async () => {
    changeForm(work, { title: 'Kế hoạch' });
    await keepDraft(work);
    expect(world.store.entries.size).toBe(1);
    changeForm(work, { title: '' });
    await keepDraft(work);
    expect(world.store.entries.size).toBe(0);
  });

  it('that finds no room stays in the panel, is told of, and is kept when there is room', async () => {
    const full = vi.spyOn(world.store, 'writeEntry').mockRejectedValue(new StoreError('full'));
    await addFile();
    await keepDraft(work);
    expect(work.evidence.keeping.value).toEqual({
      is: 'not-kept',
      why: { code: 'vault.store.full' },
    });
    await lockAway(work);
    expect(titles()).toEqual(['ke-hoach.pdf']);
    const panel = new EventTarget();
    askBeforeLeaving(work, panel);
    expect(isLeft(panel)).toBe(false);
    full.mockRestore();
    await openDraft(work);
    expect(isLeft(panel)).toBe(true);
    expect(work.evidence.keeping.value.is).toBe('kept');
    expect(titles(await panelOn(world))).toEqual(['ke-hoach.pdf']);
  });

  it('leaves the panel when the vault is locked, and comes back after', async () => {
    const vault = await work.ports.vault();
    value(await vault.setUp({ passphrase: PASSPHRASE }));
    await addFile();
    await keepDraft(work);
    await vault.lock();
    await refreshVault(work);
    await lockAway(work);
    await openDraft(work);
    expect([titles(), work.evidence.keeping.value]).toEqual([[], { is: 'locked' }]);
    value(await vault.unlock(PASSPHRASE));
    await openDraft(work);
    expect(titles()).toEqual(['ke-hoach.pdf']);
  });

  it('that cannot be read is told of, and begun anew', async () => {
    const vault = await work.ports.vault();
    changeForm(work, { title: 'Kế hoạch' });
    await keepDraft(work);
    const content = [new TextEncoder().encode('{"items":"?"}')];
    value(await vault.put({ id: 'evidence-draft', kind: 'evidence', name: '', content }));
    work = await panelOn(world);
    expect([said(), draft().form.title]).toEqual(['evidence.not-read', '']);
  });

  it('is wiped with everything else, also while it is being kept', async () => {
    changeForm(work, { title: 'Kế hoạch' });
    await forgetAll(work);
    expect([draft().form.title, world.store.entries.size, world.store.protection]).toEqual([
      '',
      0,
      null,
    ]);
  });
});
