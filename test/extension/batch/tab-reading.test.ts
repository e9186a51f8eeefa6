import { describe, expect, it } from 'vitest';
import { chooseForm, controlsOf } from '../../../extension/batch/form-choice';
import { inFrame, placesOf, splitAddress } from '../../../extension/batch/frame-address';
import { documentsOf, type FrameReading, joinFrames } from '../../../extension/batch/tab-reading';
import type { PageReading } from '../../../extension/page/protocol';
import { control } from './controls';

const SILENT = { signIn: false, errors: [], confirmations: [] };

function frame(path: number[], parts: Partial<PageReading> = {}): FrameReading {
  const place = path.join('.');
  const reading: PageReading = {
    documentId: `document of ${place}`,
    url: `https://truong.example.vn/khung${place}`,
    title: `Trang ${place}`,
    controls: [control('#ten'), control('#sinh')],
    left: [],
    signs: SILENT,
    frame: { path, name: `khung ${place}` },
    ...parts,
  };
  return { frameId: path.length * 10, arrival: 'navigate', reading };
}

function join(...frames: FrameReading[]) {
  const joined = joinFrames(frames);
  if (joined === null) throw new Error('no frame was given');
  return joined;
}

describe('the frames of a tab read as one page', () => {
  it('name the sites of the frames that did not answer, each once', () => {
    const closed = [
      { index: 0, origin: 'https://truong.example.vn' },
      { index: 1, origin: 'https://khac.example.vn' },
      { index: 2, origin: 'https://khac.example.vn' },
    ];
    const { closedSites } = join(frame([], { closed }), frame([0]));
    expect(closedSites).toEqual(['https://khac.example.vn']);
  });

  it('names every control by its frame, and those of the page itself as they are', () => {
    const { controls } = join(frame([0, 1]), frame([]));
    expect(controls.map(({ selector }) => selector)).toEqual([
      '#ten',
      '#sinh',
      'frame(0.1) #ten',
      'frame(0.1) #sinh',
    ]);
    expect(splitAddress('frame(0.1) #ten')).toEqual({ place: '0.1', name: '#ten' });
    expect(splitAddress('#ten')).toEqual({ place: '', name: '#ten' });
  });

  it('names the fields of a date and the cells of a grid by the frame as well', () => {
    const part = { part: 'day' as const, selector: '#ngay', kind: 'select' as const, options: [] };
    const grid = { id: 'g0', columns: [], keys: [], rows: [], cells: [['#ten', null]] };
    const joined = join(
      frame([2], { controls: [control('#ngay', { parts: [part] })], grids: [grid] }),
    );
    expect(joined.controls[0]?.parts?.[0]?.selector).toBe('frame(2) #ngay');
    expect(joined.grids[0]).toMatchObject({
      id: 'frame(2) g0',
      cells: [['frame(2) #ten', null]],
    });
  });

  it('is called by the frame with the most controls, whichever answered first', () => {
    const small = frame([], { controls: [control('#tim')] });
    expect(join(small, frame([0])).title).toBe('Trang 0');
    expect(join(frame([0]), small).title).toBe('Trang 0');
  });

  it('is another document when a frame that was written into is, and not for its neighbours', () => {
    const before = join(frame([]), frame([0]), frame([1]));
    const after = join(frame([]), frame([0], { documentId: 'new' }), frame([1]));
    const inNeighbours = ['#ten', inFrame('1', '#ten')];
    const inFirst = [inFrame('0', '#ten')];
    const documents = (of: typeof before, addresses: string[]) => documentsOf(of.frames, addresses);
    expect(documents(after, inNeighbours)).toBe(documents(before, inNeighbours));
    expect(documents(after, inFirst)).not.toBe(documents(before, inFirst));
    expect(placesOf([...inNeighbours, ...inFirst])).toEqual(['', '1', '0']);
  });

  it('nothing was read when no frame answered', () => {
    expect(joinFrames([])).toBeNull();
  });
});

describe('which form of a page is worked on', () => {
  const forms = [
    { id: 'f0', name: 'Danh sách', controls: 1 },
    { id: 'f1', name: 'Thêm học sinh', controls: 1 },
  ];
  const page = join(
    frame([], {
      controls: [control('#loc', { form: 'f0' }), control('#ten', { form: 'f1' })],
      forms,
      inUse: 'f1',
    }),
  );
  const names = (of: typeof page, choice: Parameters<typeof controlsOf>[1]) =>
    controlsOf(of, choice).map(({ selector }) => selector);

  it('is the one that the page says is in use', () => {
    expect(names(page, chooseForm(page, null))).toEqual(['#ten']);
  });

  it('stays the one chosen before while it is there', () => {
    const chosen = { id: 'f0', name: 'Danh sách', by: 'person' as const };
    expect(names(page, chooseForm(page, chosen))).toEqual(['#loc']);
    expect(names(page, chooseForm(page, { ...chosen, name: 'Đã đóng' }))).toEqual(['#ten']);
  });

  it('is all controls as one form when the person says so', () => {
    const whole = chooseForm(page, { id: null, name: '', by: 'person' });
    expect(controlsOf(page, whole).map(({ form }) => form)).toEqual([undefined, undefined]);
  });

  it('is every frame together when each of them holds one form', () => {
    const frames = join(frame([]), frame([0]));
    expect(names(frames, chooseForm(frames, null))).toHaveLength(4);
    expect(frames.forms.map(({ name }) => name)).toEqual(['khung ', 'khung 0']);
  });

  it('needs no choice on a page with one form', () => {
    expect(join(frame([]), frame([0], { controls: [] })).forms).toEqual([]);
  });
});
