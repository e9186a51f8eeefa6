import { describe, expect, test, vi } from 'vitest';
import { createClock } from './clock';
import { openedHost } from './opened-host';

describe('a call through google.script.run', () => {
  test('gives back what the function returns', async () => {
    const { host } = await openedHost();
    expect(await host.run('echo', { rows: [[1, 'a', null, true]] })).toEqual({
      rows: [[1, 'a', null, true]],
    });
    expect(await host.run('returnThing', 'plain')).toEqual({ text: 'a', list: [1, null, true] });
    expect(await host.run('returnThing', 'nothing')).toBeNull();
  });

  test('starts with fresh globals every time', async () => {
    const { host } = await openedHost();
    expect(await host.run('countRuns')).toBe(1);
    expect(await host.run('countRuns')).toBe(1);
  });

  test('finds nothing of Node in its world', async () => {
    const { host } = await openedHost();
    expect(await host.run('leaks')).toEqual([]);
    expect(await host.run('escapes')).toBe('undefined');
  });

  test.each([
    ['date', 'result.rows[1].at is a Date'],
    ['function', 'result.save is a function'],
    ['map', 'result is a Map'],
    ['instance', 'result is a Person'],
    ['nan', 'result.points[0] is NaN'],
    ['circular', 'result.self refers back to an object that holds it'],
    ['service', 'result is a ServiceObject'],
    ['promise', 'result is a Promise'],
  ])('fails when the result holds a %s', async (kind, reason) => {
    const { host } = await openedHost();
    await expect(host.run('returnThing', kind)).rejects.toThrow(
      `returnThing: google.script.run cannot return this: ${reason}`,
    );
  });

  test('fails when an argument is not plain data', async () => {
    const { host } = await openedHost();
    await expect(host.run('echo', { at: new Date(0) })).rejects.toThrow(
      'arguments[0].at is a Date',
    );
  });

  test('cannot reach private or missing functions', async () => {
    const { host } = await openedHost();
    await expect(host.run('private_')).rejects.toThrow('private_ is private');
    await expect(host.run('notThere')).rejects.toThrow('Script function not found: notThere');
  });

  test('carries the error the script throws, with its place in Code.js', async () => {
    const { host } = await openedHost();
    await expect(host.run('breakDown')).rejects.toMatchObject({
      message: 'Không đọc được bảng',
      scriptStack: expect.stringContaining('Code.js'),
    });
  });
});

describe('limits of an execution', () => {
  test('one that runs longer than 6 minutes by the clock is ended', async () => {
    const { host } = await openedHost();
    expect(await host.run('sleepFor', 5 * 60_000)).toBe(300);
    await expect(host.run('sleepFor', 6 * 60_000)).rejects.toThrow(
      'Exceeded maximum execution time',
    );
    expect(await host.run('countRuns')).toBe(1);
  });

  test('an endless loop is ended too', async () => {
    const clock = createClock();
    const { host } = await openedHost({ clock });
    const ended = vi.fn();
    host.run('loopForever').catch(ended);
    await vi.waitFor(() => {
      clock.advance(6 * 60_000);
      expect(ended).toHaveBeenCalledWith(
        expect.objectContaining({ message: 'Exceeded maximum execution time' }),
      );
    });
  });
});
