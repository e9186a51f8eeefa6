import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { FieldToWrite } from '../../extension/page/protocol';
import { matchColumns } from '../../shared/matching';
import type { Control } from '../../shared/matching/types';
import { openFormBrowser } from '../extension/page/form-page';
import { bundlePageScript } from '../extension/page/page-script';
import { widgetPage } from '../extension/page/widget-pages';
import type { Figure } from './figure';
import { columnsOf, fillWhole, formOf, labelOf, longestTask, middle, timed } from './page-measures';

const BUILT = fileURLToPath(new URL('../../dist/extension/chrome-mv3', import.meta.url));

/** Finding, matching, filling with the page settled, and reading back, of forms of plain fields. */
export async function run(): Promise<Figure[]> {
  const browser = await openFormBrowser();
  const figures: Figure[] = [];
  try {
    for (const [count, budget] of [
      [60, 60],
      [300, 250],
    ] as const) {
      const script = await browser.show(formOf(count));
      const { whole, longest } = await fillWhole(script, count);
      figures.push({
        name: `${count} ô thường: tìm, ghép, điền, đọc lại`,
        value: whole,
        unit: 'ms',
        budget,
      });
      figures.push(longestTask(`${count} ô thường: điền`, longest));
    }
    figures.push(...(await reactForm(browser)));
    figures.push(await findAndMatch(browser));
    figures.push(await gridOfAClass(browser));
    figures.push(...(await reading(browser)));
    figures.push(...(await ofTheScript(browser)));
  } finally {
    await browser.close();
  }
  return figures;
}

/** A form whose values live in React's state: each field written makes React draw it again. */
async function reactForm(browser: Awaited<ReturnType<typeof openFormBrowser>>): Promise<Figure[]> {
  const labels = JSON.stringify(Array.from({ length: REACT_FIELDS }, (_, at) => labelOf(at)));
  const page = (await widgetPage('react-form')).replace(
    '<div id="page">',
    `<script>labels = ${labels}</script><div id="page">`,
  );
  const script = await browser.show(page);
  const { whole, longest } = await fillWhole(script, REACT_FIELDS);
  const held = Object.keys((await browser.page.evaluate('held()')) as object).length;
  if (held !== REACT_FIELDS) throw new Error(`React holds ${held} of ${REACT_FIELDS} fields`);
  const name = `${REACT_FIELDS} ô React: tìm, ghép, điền, đọc lại`;
  return [{ name, value: whole, unit: 'ms', budget: 700 }, longestTask(name, longest)];
}

const REACT_FIELDS = 300;

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
      const read = await timed(script, { do: 'read' });
      longest = Math.max(longest, read.longest);
      return read.took;
    });
    const name = `${count} ô: tìm và đọc nhãn`;
    figures.push({ name, value, unit: 'ms', ...(budget !== undefined && { budget }) });
    figures.push(longestTask(name, longest));
  }
  return figures;
}

async function ofTheScript(
  browser: Awaited<ReturnType<typeof openFormBrowser>>,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [file, name] of [
    ['page.js', 'thiDuaSo'],
    ['tables.js', 'thiDuaSoTables'],
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
