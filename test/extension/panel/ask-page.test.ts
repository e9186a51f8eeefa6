import { describe, expect, it } from 'vitest';
import type { FieldToWrite, PageCommand } from '../../../extension/page/protocol';
import type { FormFrame, PageFault, PagePort } from '../../../extension/panel/host/ports';
import { askFields } from '../../../extension/panel/work/ask-page';

const SILENT = { signIn: false, errors: [], confirmations: [] };
const FRAMES = [
  { place: '', frameId: 0, documentId: 'top' },
  { place: '1', frameId: 5, documentId: 'inner' },
];

const field = (selector: string): FieldToWrite => {
  return { selector, value: selector, shown: selector, lateText: null };
};

/** A tab whose frames write everything, except those with a fault. */
function tab(faults: Record<number, PageFault> = {}) {
  const asked: [frameId: number, selectors: string[]][] = [];
  const page: PagePort = {
    askAll: async () => ({ ok: false, fault: 'page-changed' }),
    async ask({ frameId }: FormFrame, command: PageCommand) {
      const fields = 'fields' in command ? command.fields : [];
      asked.push([frameId, fields.map(({ selector }) => selector)]);
      const fault = faults[frameId];
      if (fault !== undefined) return { ok: false, ...fault };
      const outcomes = fields.map(({ selector, shown }) => {
        return { selector, state: 'right' as const, now: shown };
      });
      const report = { documentId: `document ${frameId}`, outcomes, signs: SILENT };
      return { ok: true, value: { frameId, arrival: 'navigate', reply: { ok: true, report } } };
    },
  };
  const write = (selectors: string[]) =>
    askFields(
      { ports: { page } },
      { tabId: 1, frames: FRAMES },
      {
        do: 'write',
        fields: selectors.map(field),
        timeoutMs: 1,
      },
    );
  return { asked, write };
}

describe('fields of several frames', () => {
  it('go to their own frames and come back in the order in which they were given', async () => {
    const { asked, write } = tab();
    const given = ['#a', 'frame(1) #b', '#c'];
    const answer = await write(given);
    expect(asked).toEqual([
      [0, ['#a', '#c']],
      [5, ['#b']],
    ]);
    expect(answer.ok && answer.value.outcomes.map(({ selector }) => selector)).toEqual(given);
    expect(answer.ok && answer.value.frames).toMatchObject([
      { place: '', documentId: 'document 0' },
      { place: '1', documentId: 'document 5' },
    ]);
  });

  it('are unwritten with a word where their frame went away, and the others are written', async () => {
    const { write } = tab({ 5: { fault: 'page-changed' } });
    const answer = await write(['#a', 'frame(1) #b', 'frame(7) #c']);
    expect(answer.ok && answer.value.outcomes).toMatchObject([
      { selector: '#a', state: 'right' },
      { selector: 'frame(1) #b', state: 'unwritten', reason: { key: 'panel.fill.frame-gone' } },
      { selector: 'frame(7) #c', state: 'unwritten' },
    ]);
  });

  it('are a fault when no frame answers', async () => {
    const { write } = tab({ 0: { fault: 'tab-closed' } });
    expect(await write(['#a'])).toEqual({ ok: false, fault: 'tab-closed' });
  });
});
