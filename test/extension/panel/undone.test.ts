import { describe, expect, it } from 'vitest';
import { undone } from '../../../extension/panel/work/undone';

describe('what an undo came to', () => {
  it('is good when every field is as it was', () => {
    expect(undone(3, 3, [])).toEqual({
      meaning: 'good',
      what: { key: 'panel.undo.done', params: { done: 3, total: 3 } },
    });
  });

  it('names the fields that keep what was filled in, and says what to do', () => {
    expect(undone(2, 3, ['Giới tính'])).toMatchObject({
      meaning: 'review',
      why: { key: 'panel.undo.left', params: { labels: 'Giới tính' } },
      next: { key: 'panel.undo.left-next' },
    });
  });

  it('does not begin a list of fields that have no names', () => {
    expect(undone(34, 35, [])).not.toHaveProperty('why');
  });
});
