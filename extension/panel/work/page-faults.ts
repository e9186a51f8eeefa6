import type { PageFault } from '../host/ports';
import { bad, type Message } from './message';

/** What a page that could not be asked means for the person. */
export function messageOf(problem: PageFault): Message {
  switch (problem.fault) {
    case 'no-grant':
      return bad(
        { key: 'panel.page.no-grant' },
        { key: 'panel.page.no-grant-next' },
        {
          key: 'panel.page.no-grant-why',
        },
      );
    case 'forbidden':
      return bad(
        { key: 'panel.page.forbidden' },
        { key: 'panel.page.forbidden-next' },
        {
          key: 'panel.page.forbidden-why',
        },
      );
    case 'tab-closed':
      return bad({ key: 'panel.page.tab-closed' }, { key: 'panel.page.tab-closed-next' });
    case 'page-changed':
      return bad({ key: 'panel.page.changed' }, { key: 'panel.page.changed-next' });
    case 'failed':
      return bad({ key: 'panel.page.failed' }, { key: 'panel.page.failed-next' }, problem.reason);
  }
}

/** The page in front is readable but shows another thing than the form. */
export const awayFromForm = (): Message => ({
  meaning: 'wait',
  what: { key: 'panel.page.away' },
  next: { key: 'panel.page.away-next' },
});

/** What was read last is not what the page shows now. */
export const isAway = (message: Message | undefined): boolean =>
  message?.what.key === 'panel.page.away';
