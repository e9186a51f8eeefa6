import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READS_A_MINUTE } from '../../../sheets-addon/server/google/pace';
import {
  type ReadingTools,
  readUnitWorkbooks,
} from '../../../sheets-addon/server/google/unit-workbooks';

const body = (title: string) => JSON.stringify({ properties: { title }, sheets: [] });

/** Google as far as reading goes: `answer` decides by id and by how often that id was asked. */
function google(answer: (id: string, time: number) => { status: number; body: string }) {
  const asked = new Map<string, number>();
  const reads: number[] = [];
  const notes: { done: number; total: number }[] = [];
  let now = 0;
  let stopAfter = Number.POSITIVE_INFINITY;
  const tools: ReadingTools = {
    fetchAll: (urls) =>
      urls.map((url) => {
        const id = /spreadsheets\/([^?]+)/.exec(url)?.[1] ?? '';
        const time = (asked.get(id) ?? 0) + 1;
        asked.set(id, time);
        reads.push(now);
        return answer(id, time);
      }),
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
    },
    onProgress: (note) => notes.push(note),
    isAskedToStop: () => reads.length >= stopAfter,
  };
  return {
    tools,
    asked,
    reads,
    notes,
    stopAfter: (count: number) => {
      stopAfter = count;
    },
  };
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `unit-${index}`);
const codesOf = (outcomes: ReturnType<typeof readUnitWorkbooks>) =>
  outcomes.map((one) => (one === null ? 'unread' : one.ok ? 'ok' : one.problem.code));

describe('reading the unit workbooks', () => {
  it('reads each of them once and answers in the order asked', () => {
    const world = google((id) => ({ status: 200, body: body(id) }));
    const outcomes = readUnitWorkbooks(ids(23), world.tools);
    expect(outcomes.map((one) => one?.ok && one.value.properties?.title)).toEqual(ids(23));
    expect(world.reads).toHaveLength(23);
  });

  it('never makes more reads in a minute than Google allows, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250 }), (count) => {
        const world = google((id) => ({ status: 200, body: body(id) }));
        readUnitWorkbooks(ids(count), world.tools);
        for (const time of world.reads) {
          const inThatMinute = world.reads.filter((one) => one > time - 60_000 && one <= time);
          expect(inThatMinute.length).toBeLessThanOrEqual(READS_A_MINUTE);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('tells how far it is, up to the end', () => {
    const world = google((id) => ({ status: 200, body: body(id) }));
    readUnitWorkbooks(ids(12), world.tools);
    expect(world.notes).toEqual([
      { done: 0, total: 12 },
      { done: 10, total: 12 },
      { done: 12, total: 12 },
    ]);
  });

  it('asks again after "too many requests", only for those, and waits before', () => {
    const world = google((id, time) =>
      id === 'unit-1' && time < 3 ? { status: 429, body: '' } : { status: 200, body: body(id) },
    );
    const outcomes = readUnitWorkbooks(ids(3), world.tools);
    expect(codesOf(outcomes)).toEqual(['ok', 'ok', 'ok']);
    expect(Object.fromEntries(world.asked)).toEqual({ 'unit-0': 1, 'unit-1': 3, 'unit-2': 1 });
    expect(world.tools.now()).toBeGreaterThanOrEqual(6_000);
  });

  it('gives up on one that stays busy, in bounded time, and keeps the others', () => {
    const world = google((id) =>
      id === 'unit-0' ? { status: 429, body: '' } : { status: 200, body: body(id) },
    );
    expect(codesOf(readUnitWorkbooks(ids(2), world.tools))).toEqual(['addon.unit.busy', 'ok']);
    expect(world.asked.get('unit-0')).toBe(6);
    expect(world.tools.now()).toBeLessThan(120_000);
  });

  it.each([
    [403, 'addon.unit.forbidden'],
    [404, 'addon.unit.gone'],
    [400, 'addon.unit.not-a-sheet'],
  ])('says what to do about an answer of %i, without asking again', (status, code) => {
    const world = google(() => ({ status, body: '{}' }));
    expect(codesOf(readUnitWorkbooks(['unit-0'], world.tools))).toEqual([code]);
    expect(world.reads).toHaveLength(1);
  });

  it.each(['', '<html>', '{}', '[]', 'null', '{"properties":{"title":1},"sheets":[]}'])(
    'takes no workbook from an answer like %j',
    (strange) => {
      const world = google(() => ({ status: 200, body: strange }));
      expect(codesOf(readUnitWorkbooks(['unit-0'], world.tools))).toEqual(['addon.unit.unread']);
    },
  );

  it('stops between batches when it is asked to', () => {
    const world = google((id) => ({ status: 200, body: body(id) }));
    world.stopAfter(10);
    const outcomes = readUnitWorkbooks(ids(25), world.tools);
    expect(world.reads).toHaveLength(10);
    expect(codesOf(outcomes).filter((one) => one === 'unread')).toHaveLength(15);
  });
});
