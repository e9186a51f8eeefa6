import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../extension/panel/host/page-client';

describe('what Chrome says when a page cannot be asked', () => {
  it.each([
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-grant',
    ],
    ['Cannot access a chrome:// URL', 'forbidden'],
    ['The extensions gallery cannot be scripted.', 'forbidden'],
    ['No tab with id: 12', 'tab-closed'],
    ['The tab was closed.', 'tab-closed'],
    ['Frame with ID 0 was removed.', 'page-changed'],
    ['Frame with ID 0 is showing error page', 'page-changed'],
    ['Something else', 'failed'],
  ])('%s', (message, fault) => {
    expect(faultOf(message).fault).toBe(fault);
  });
});
