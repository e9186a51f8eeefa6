import type { FieldToWrite, PageCommand } from '../../extension/page/protocol';
import { matchColumns, toControlValue } from '../../shared/matching';
import type { Control, MatchColumn } from '../../shared/matching/types';
import { type PageScript, scriptFor } from '../extension/page/page-script';
import type { Figure } from './figure';

/** How often a thing is measured. */
const RUNS = 7;
const NAMES = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Quê quán', 'Số điện thoại'];
const TOPICS = ['học sinh', 'cha', 'mẹ', 'người giám hộ', 'chủ hộ', 'giáo viên chủ nhiệm'];

/** A form of `count` plain fields; every seventh is a list, every eleventh a text area. */
export function formOf(count: number): string {
  const fields = Array.from({ length: count }, (_, index) => {
    const label = labelOf(index);
    if (index % 7 === 3) {
      const options = ['Kinh', 'Tày', 'Thái', 'Mông'].map((one) => `<option>${one}</option>`);
      return `<p><label for="f${index}">${label}</label><select id="f${index}"><option value="">–</option>${options.join('')}</select></p>`;
    }
    const tag = index % 11 === 5 ? 'textarea></textarea' : 'input';
    return `<p><label for="f${index}">${label}</label><${tag.replace('textarea', `textarea id="f${index}"`).replace(/^input/, `input id="f${index}"`)}></p>`;
  });
  return `<!doctype html><form>${fields.join('\n')}</form>`;
}

/** Labels that differ in one word or two, as those of real forms do. */
export function labelOf(index: number): string {
  const round = Math.floor(index / (NAMES.length * TOPICS.length));
  const name = NAMES[index % NAMES.length];
  const topic = TOPICS[Math.floor(index / NAMES.length) % TOPICS.length];
  return `${name} ${topic}${round === 0 ? '' : ` lần ${round + 1}`}`;
}

/** Columns whose headers are the labels of the first fields, each with two values to write. */
export function columnsOf(count: number): MatchColumn[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `k${index}`,
    header: labelOf(index),
    samples: [index % 7 === 3 ? 'Thái' : 'giá trị', index % 7 === 3 ? 'Kinh' : 'khác'],
  }));
}

/** The middle of several runs, in milliseconds. */
export async function middle(run: (round: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < RUNS; round += 1) times.push(await run(round));
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** Milliseconds that a command takes inside the page, its longest task over 50 ms, and its answer. */
export async function timed<T>(
  script: PageScript,
  command: PageCommand,
): Promise<{ took: number; longest: number; reply: T }> {
  return (await script.evaluate(`(async () => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const start = performance.now();
    const reply = await ${scriptFor(command)}(${JSON.stringify(command)});
    const took = performance.now() - start;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    observer.disconnect();
    return { took, longest, reply };
  })()`)) as { took: number; longest: number; reply: T };
}

/** What «Điền» would write: of the two values of each matched column, the one of this round. */
export function fieldsToWrite(
  controls: readonly Control[],
  columns: readonly MatchColumn[],
  round: number,
): FieldToWrite[] {
  const byId = new Map(controls.map((one) => [one.id, one]));
  return matchColumns({ columns, controls }).matches.flatMap(({ controlId, columnId }) => {
    const control = controlId === null ? undefined : byId.get(controlId);
    const samples = columns.find((one) => one.id === columnId)?.samples ?? [];
    const value = control ? toControlValue(samples[round % 2] ?? '', control) : null;
    if (!control || !value?.ok) return [];
    return [{ selector: control.selector, value: value.value, shown: value.shown, lateText: null }];
  });
}

/**
 * Finds, matches, fills and reads back every field of the form in front; the middle of several runs,
 * and the longest task in the page. Every run writes other values than the one before.
 */
export async function fillWhole(
  script: PageScript,
  count: number,
): Promise<{ whole: number; longest: number }> {
  const columns = columnsOf(count);
  let longest = 0;
  const whole = await middle(async (round) => {
    const read = await timed<{ reading: { controls: Control[] } }>(script, { do: 'read' });
    const start = performance.now();
    const fields = fieldsToWrite(read.reply.reading.controls, columns, round);
    const match = performance.now() - start;
    const write = await timed<{ report: { outcomes: { state: string }[] } }>(script, {
      do: 'write',
      fields,
      timeoutMs: 1000,
    });
    const right = write.reply.report.outcomes.filter(({ state }) => state === 'right').length;
    if (right !== count) throw new Error(`${right} of ${count} fields were filled`);
    longest = Math.max(longest, read.longest, write.longest);
    return read.took + match + write.took;
  });
  return { whole, longest };
}

/** The browser only reports tasks over 50 ms, so 0 stands for none. */
export const longestTask = (name: string, value: number): Figure => ({
  name: `${name}, tác vụ dài nhất`,
  value,
  unit: 'ms',
  budget: 50,
});
