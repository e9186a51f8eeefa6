import { readFile } from 'node:fs/promises';
import type { PageGrid } from '../../extension/page/protocol';
import type { Control, MatchColumn } from '../../shared/matching/types';
import { understand } from '../../shared/records/understand';
import { derivedColumns } from '../../shared/records/view';
import { findTable, readWorkbook } from '../../shared/tables';
import type { FormBrowser } from '../extension/page/form-page';
import type { FormPage } from '../fixtures/forms/gold';
import { columnsOfFile } from './explanation';

/** One page as the extension reads it, with its table and what should go where. Plain JSON. */
export interface FormCase {
  name: string;
  columns: MatchColumn[];
  /** What is read out of several columns, offered to controls that are left free. */
  derived: MatchColumn[];
  controls: Control[];
  grids: PageGrid[];
  gold: CaseGold[];
}

export interface CaseGold {
  header: string;
  /** Controls that are right for the column; empty: it goes nowhere. */
  controlIds: string[];
  /** The column of the page's grid that it goes into, with a control of that column. */
  grid?: { header: string; controlId: string | null };
}

/** Reads pages with their scripts off, one after the other in one browser. */
export async function readCases(
  browser: FormBrowser,
  pages: readonly FormPage[],
): Promise<FormCase[]> {
  const cases: FormCase[] = [];
  for (const { name, page, table, gold } of pages) {
    const script = await browser.show(await readFile(page), 'off');
    const { controls, grids = [] } = await script.read();
    const targets = gold.columns.map(({ selector, grid }) => selector ?? grid?.cell ?? null);
    const holders = await holdersOf(browser, controls, targets);
    const content = new Uint8Array(await readFile(table));
    cases.push({
      name,
      columns: columnsOfFile(table, content),
      derived: derivedOfFile(table, content),
      controls,
      grids,
      gold: gold.columns.map(({ header, selector, grid }, at) => {
        const id = holders[at] ?? null;
        if (grid) return { header, controlIds: [], grid: { header: grid.header, controlId: id } };
        return { header, controlIds: selector === null ? [] : [id ?? 'missing'] };
      }),
    });
  }
  return cases;
}

/**
 * For each selector of the gold mapping the id of the control that its element belongs to: the
 * element itself, one inside the control's, or one around the elements of this control alone.
 */
async function holdersOf(
  { page }: FormBrowser,
  controls: readonly Control[],
  targets: readonly (string | null)[],
): Promise<(string | null)[]> {
  const places = await page.evaluate(
    ({ held, wanted }) => {
      const holders = held.map((selector) =>
        [...document.querySelectorAll(selector)].flatMap((element) =>
          element.matches('input[type=radio][name]')
            ? [...document.getElementsByName(element.getAttribute('name') ?? '')]
            : [element],
        ),
      );
      return wanted.map((selector) => {
        const element = document.querySelector(selector);
        if (!element) return -1;
        const all = [...holders.entries()];
        const within = all.filter(([, elements]) => elements.some((one) => one.contains(element)));
        const around = all.filter(([, elements]) => elements.some((one) => element.contains(one)));
        const exact = within.find(([, elements]) => elements.includes(element));
        const [found] = exact ?? within[0] ?? (around.length === 1 ? around[0] : undefined) ?? [-1];
        return found;
      });
    },
    {
      held: controls.map(({ selector }) => selector),
      wanted: targets.map((selector) => selector ?? 'none'),
    },
  );
  return places.map((at) => controls[at]?.id ?? null);
}

/** What is read out of several columns of the first table of a file called `name`. */
export function derivedOfFile(name: string, content: Uint8Array): MatchColumn[] {
  const workbook = readWorkbook(name, content);
  if (!workbook.ok) return [];
  for (const sheet of workbook.value.sheets) {
    const table = findTable(sheet, name);
    if (!table.ok) continue;
    return derivedColumns(table.value, understand(table.value)).map(({ column, samples }) => ({
      id: column.id,
      header: column.header,
      samples,
    }));
  }
  return [];
}
