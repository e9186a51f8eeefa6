import { describe, expect, it } from 'vitest';
import { isPassing, statusOf } from '../../../sheets-addon/server/google/api-error';
import { BACK_OFF, withBackOff } from '../../../sheets-addon/server/google/back-off';

function failing(times: number, error: unknown) {
  const waits: number[] = [];
  let tries = 0;
  const run = () =>
    withBackOff(
      () => {
        tries += 1;
        if (tries <= times) throw error;
        return 'done';
      },
      (thrown) => isPassing(statusOf(thrown)),
      (milliseconds) => waits.push(milliseconds),
    );
  return { run, waits, tries: () => tries };
}

const busy = { message: 'Quota exceeded', details: { code: 429 } };

describe('trying again', () => {
  it('waits longer each time until it works', () => {
    const work = failing(3, busy);
    expect(work.run()).toBe('done');
    expect(work.waits).toEqual(BACK_OFF.slice(0, 3));
  });

  it('gives up with the last error after the last wait', () => {
    const work = failing(99, busy);
    expect(work.run).toThrow(expect.objectContaining(busy));
    expect(work.tries()).toBe(BACK_OFF.length + 1);
  });

  it('does not repeat what cannot get better', () => {
    const work = failing(1, { message: 'no', details: { code: 403 } });
    expect(work.run).toThrow();
    expect(work.tries()).toBe(1);
  });

  it('reaches into the next minute of the quota and stays far inside a run of six', () => {
    const sum = BACK_OFF.reduce((total, wait) => total + wait, 0);
    expect(sum).toBeGreaterThan(60_000);
    expect(sum).toBeLessThan(120_000);
  });
});

describe('the status behind an exception', () => {
  it.each([
    [{ details: { code: 404 }, message: 'x' }, 404],
    [new Error("Quota exceeded for quota metric 'Read requests'"), 429],
    [new Error('The caller does not have permission'), 403],
    [new Error('Requested entity was not found.'), 404],
    [new Error('The service is currently unavailable.'), 503],
    [new Error('Something else'), 0],
    ['thrown text', 0],
    [null, 0],
  ])('of %o is %i', (error, status) => {
    expect(statusOf(error)).toBe(status);
  });
});
