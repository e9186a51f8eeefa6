import type { Message } from './message';

/** What an undo came to; `left` names the fields that could not be given back, as far as they have names. */
export function undone(done: number, total: number, left: readonly string[]): Message {
  const what = { key: 'panel.undo.done' as const, params: { done, total } };
  if (done === total) return { meaning: 'good', what };
  return {
    meaning: 'review',
    what,
    ...(left.length > 0 && {
      why: { key: 'panel.undo.left', params: { labels: left.join(', ') } },
    }),
    next: { key: 'panel.undo.left-next' },
  };
}
