import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { FieldToWrite, PageCommand } from '../../extension/page/protocol';
import { matchColumns, toControlValue } from '../../shared/matching';
import type { Control, MatchColumn } from '../../shared/matching/types';
import { openFormBrowser } from '../extension/page/form-page';
import { bundlePageScript, type PageScript } from '../extension/page/page-script';
import type { Figure } from './figure';

const BUILT = fileURLToPath(new URL('../../dist/extension/chrome-mv3', import.meta.url));

const RUNS = 7;
const NAMES = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Quê quán', 'Số điện thoại'];
const TOPICS = ['học sinh', 'cha', 'mẹ', 'người giám hộ', 'chủ hộ', 'giáo viên chủ nhiệm'];

/** A form of `count` plain fields; every seventh is a list, every eleventh a text area. */
function formOf(count: number): string {
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

function labelOf(index: number): string {
  const round = Math.floor(index / (NAMES.length * TOPICS.length));
  const name = NAMES[index % NAMES.length];
  const topic = TOPICS[Math.floor(index / NAMES.length) % TOPICS.length];
  return `${name} ${topic}${round === 0 ? '' : ` lần ${round + 1}`}`;
}

function columnsOf(count: number): MatchColumn[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `k${index}`,
    header: labelOf(index),
    samples: [index % 7 === 3 ? 'Thái' : 'giá trị', index % 7 === 3 ? 'Kinh' : 'khác'],
  }));
}

/** The middle of several runs, in milliseconds. */
async function middle(run: (round: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < RUNS; round += 1) times.push(await run(round));
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** Milliseconds that a command takes inside the page, and its answer. */
async function timed<T>(
  script: PageScript,
  command: PageCommand,
): Promise<{ took: number; reply: T }> {
  const name = command.do === 'read' ? 'thiDuaSo' : 'thiDuaSoFill';
  return (await script.evaluate(`(async () => {
    const start = performance.now();
    const reply = await ${name}(${JSON.stringify(command)});
    return { took: performance.now() - start, reply };
  })()`)) as { took: number; reply: T };
}

function fieldsToWrite(
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

/** Finding, matching, filling with the page settled, and reading back, of forms of plain fields. */
export async function run(): Promise<Figure[]> {
  const browser = await openFormBrowser();
  const figures: Figure[] = [];
  try {
    for (const [count, budget] of [
      [60, 60],
      [300, 250],
    ] as const) {
      const columns = columnsOf(count);
      const script = await browser.show(formOf(count));
      let written = 0;
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
        written = write.reply.report.outcomes.filter((one) => one.state === 'right').length;
        return read.took + match + write.took;
      });
      if (written !== count) throw new Error(`${written} of ${count} fields were filled`);
      figures.push({
        name: `${count} ô thường: tìm, ghép, điền, đọc lại`,
        value: whole,
        unit: 'ms',
        budget,
      });
    }
    figures.push(await findAndMatch(browser));
    figures.push(await gridOfAClass(browser));
    figures.push(...(await reading(browser)));
    figures.push(...(await ofTheScript(browser)));
  } finally {
    await browser.close();
  }
  return figures;
}

const GRID_ROWS = 150;
const GRID_COLUMNS = 8;
/** As the panel sends them, see `grid-pieces.ts`. */
const CELLS_AT_ONCE = 60;

/** Reading a grid, writing all of its cells in pieces and comparing them at the end, by the cell. */
async function gridOfAClass(browser: Awaited<ReturnType<typeof openFormBrowser>>): Promise<Figure> {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const cells = numbers(GRID_COLUMNS);
  const rows = numbers(GRID_ROWS).map(
    (row) =>
      `<tr><td>HS${row}</td>${cells.map((column) => `<td><input name="r${row}$c${column}"></td>`).join('')}</tr>`,
  );
  const headers = cells.map((column) => `<th>Môn ${column}</th>`).join('');
  const script = await browser.show(
    `<table><thead><tr><th>Mã</th>${headers}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
  const value = await middle(async (round) => {
    const read = await timed<{ reading: { controls: Control[] } }>(script, { do: 'read' });
    const fields = read.reply.reading.controls.map(({ selector }): FieldToWrite => {
      return { selector, value: String(round), shown: String(round), lateText: null };
    });
    if (fields.length !== GRID_ROWS * GRID_COLUMNS) throw new Error('not all cells were found');
    let { took } = read;
    for (let at = 0; at < fields.length; at += CELLS_AT_ONCE) {
      const piece = fields.slice(at, at + CELLS_AT_ONCE);
      took += (await timed(script, { do: 'write', fields: piece, timeoutMs: 1000 })).took;
    }
    const compared = await timed<{ report: { outcomes: { state: string }[] } }>(script, {
      do: 'compare',
      fields,
    });
    const right = compared.reply.report.outcomes.filter((one) => one.state === 'right').length;
    if (right !== fields.length) throw new Error(`${right} of ${fields.length} cells are right`);
    return (took + compared.took) / fields.length;
  });
  const name = `lưới ${GRID_ROWS} dòng × ${GRID_COLUMNS} ô: đọc, ghi, đọc lại, mỗi ô`;
  return { name, value, unit: 'ms', budget: 10 };
}

async function findAndMatch(browser: Awaited<ReturnType<typeof openFormBrowser>>): Promise<Figure> {
  const script = await browser.show(formOf(300));
  const columns = columnsOf(60);
  const value = await middle(async () => {
    const { took, reply } = await timed<{ reading: { controls: Control[] } }>(script, {
      do: 'read',
    });
    const start = performance.now();
    matchColumns({ columns, controls: reply.reading.controls });
    return took + performance.now() - start;
  });
  return { name: '300 ô với 60 cột: tìm và ghép', value, unit: 'ms', budget: 80 };
}

/** Finding and labelling alone, and its longest task; 1,000 controls show that there is no limit. */
async function reading(browser: Awaited<ReturnType<typeof openFormBrowser>>): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [count, budget] of [
    [300, 35],
    [1000, undefined],
  ] as const) {
    const script = await browser.show(formOf(count));
    let longest = 0;
    const value = await middle(async () => {
      const read = (await script.evaluate(LONG_TASKS)) as { took: number; longest: number };
      longest = Math.max(longest, read.longest);
      return read.took;
    });
    const name = `${count} ô: tìm và đọc nhãn`;
    figures.push({ name, value, unit: 'ms', ...(budget !== undefined && { budget }) });
    figures.push({ name: `${name}, tác vụ dài nhất`, value: longest, unit: 'ms', budget: 50 });
  }
  return figures;
}

/** Reads the page once; the browser only reports tasks over 50 ms, so 0 stands for none. */
const LONG_TASKS = `(async () => {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  await thiDuaSo({ do: 'read' });
  const took = performance.now() - start;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  observer.disconnect();
  return { took, longest };
})()`;

async function ofTheScript(
  browser: Awaited<ReturnType<typeof openFormBrowser>>,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [file, name] of [
    ['page.js', 'thiDuaSo'],
    ['fill.js', 'thiDuaSoFill'],
  ] as const) {
    const source = await bundlePageScript(name);
    const again = source.replace(`globalThis.${name}??=`, 'globalThis.measured=');
    const evaluate = await middle(async () => {
      const script = await browser.show('<input aria-label="a">');
      return (await script.evaluate(`(() => {
        const start = performance.now();
        new Function(${JSON.stringify(again)})();
        return performance.now() - start;
      })()`)) as number;
    });
    const built = readFileSync(`${BUILT}/${file}`);
    figures.push(
      {
        name: `${file}: kích thước`,
        value: built.byteLength / 1024,
        unit: 'KB',
        budget: 45,
      },
      {
        name: `${file}: nén gzip`,
        value: gzipSync(built, { level: 9 }).byteLength / 1024,
        unit: 'KB',
        budget: 15,
      },
      { name: `${file}: thời gian nạp`, value: evaluate, unit: 'ms', budget: 5 },
      { name: `${file}: bộ nhớ`, value: await heapOf(browser, source), unit: 'KB', budget: 300 },
    );
  }
  return figures;
}

/** What the script adds to the heap of an empty page, after garbage collection, in KB. */
async function heapOf(
  browser: Awaited<ReturnType<typeof openFormBrowser>>,
  source: string,
): Promise<number> {
  const devtools = await browser.page.context().newCDPSession(browser.page);
  await browser.show('');
  await devtools.send('HeapProfiler.enable');
  const used = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  await devtools.send('Runtime.evaluate', { expression: source });
  const after = await used();
  await devtools.detach();
  return Math.max(0, after - before) / 1024;
}
