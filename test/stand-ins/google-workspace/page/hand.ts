import type { Page } from 'playwright-core';

/** What a cell of the sheet in view shows, and where it stands in the window. */
export interface Look {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

declare global {
  interface Window {
    standInGrid: {
      look(cell: string): Look;
      /** Address of the selected cell. */
      selected(): string;
    };
  }
}

/** A row grows with its text: until a click has met, the cell is looked for anew. */
const MOST_CLICKS = 10;

export const look = (page: Page, cell: string): Promise<Look> =>
  page.evaluate((address) => window.standInGrid.look(address), cell);

/** Types into a cell of the sheet in view, as a person does, and leaves it with Enter. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await click(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function click(page: Page, cell: string): Promise<void> {
  for (let clicks = 0; clicks < MOST_CLICKS; clicks += 1) {
    const at = await look(page, cell);
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    if ((await page.evaluate(() => window.standInGrid.selected())) === cell) return;
  }
  throw new Error(`No click has met the cell ${cell}.`);
}
