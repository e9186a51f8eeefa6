import { matchColumns } from '../../shared/matching';
import type { MatchColumn } from '../../shared/matching/types';
import { openFormBrowser } from '../extension/page/form-page';
import { formPages } from '../fixtures/forms/gold';
import { type AutofillScore, scoreAutofill } from '../tools/chromium-autofill';
import { type FormCase, readCases } from '../tools/form-cases';
import { judgeCase, judgeGrids, summarize, type Verdict } from '../tools/form-verdicts';
import { variationCases } from '../tools/label-variations';
import { hasLabelledForms, readLabelledForms } from '../tools/labelled-forms';
import type { Figure } from './figure';

const percent = (name: string, share: number): Figure => ({ name, value: share * 100, unit: '%' });

/**
 * Precision and recall of the certain matches of a set of pages, and how many columns are shown the
 * right control at all; grids apart, if it has any.
 */
function figuresOf(set: string, cases: readonly FormCase[]): Figure[] {
  const named = (name: string, verdicts: readonly Verdict[]) => {
    const { precision, recall, right, wrong, shown, wanted } = summarize(verdicts);
    return [
      percent(`${name}: đúng trong số chắc chắn (${right}/${right + wrong})`, precision),
      percent(`${name}: chắc chắn và đúng (${right}/${wanted})`, recall),
      percent(`${name}: chắc chắn hoặc đề nghị đúng (${shown}/${wanted})`, shown / wanted),
    ];
  };
  const grids = cases.flatMap(judgeGrids);
  return [
    ...named(`${set}, ${cases.length} trang`, cases.flatMap(judgeCase)),
    ...(grids.length > 0 ? named(`${set}, cột của bảng trên trang`, grids) : []),
  ];
}

function figuresOfPeer({ right, filled, known }: AutofillScore, ours: AutofillScore): Figure[] {
  const pair = (name: string, one: AutofillScore) => [
    percent(`${name}: đúng trong số đã điền (${one.right}/${one.filled})`, one.right / one.filled),
    percent(
      `${name}: đúng trong số ô biết được (${one.right}/${one.known})`,
      one.right / one.known,
    ),
  ];
  return [
    ...pair('Tự điền của Chromium, biểu mẫu thật', { right, filled, known }),
    ...pair('Tiện ích, cùng các ô đó', ours),
  ];
}

/** 60 columns with 300 controls: every label a little different, as the pages of the sets have them. */
function matchingTime(cases: readonly FormCase[]): Figure {
  const controls = cases
    .flatMap((one) => one.controls)
    .slice(0, 300)
    .map((control, at) => ({ ...control, id: `c${at}`, selector: `#c${at}` }));
  const columns: MatchColumn[] = cases
    .flatMap((one) => one.columns)
    .slice(0, 60)
    .map((column, at) => ({ ...column, id: `k${at}` }));
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    matchColumns({ columns, controls });
    return performance.now() - start;
  });
  const value = times.sort((a, b) => a - b)[4] ?? 0;
  return { name: '60 cột với 300 ô của các trang đã lưu: ghép', value, unit: 'ms', budget: 30 };
}

/** How well columns are matched: own pages, pages kept aside, and real forms beside Chromium. */
export async function run(): Promise<Figure[]> {
  const browser = await openFormBrowser();
  try {
    const tuned = await readCases(browser, await formPages('tuned'));
    const heldOut = await readCases(browser, await formPages('held-out'));
    const figures = [
      ...figuresOf('Trang đã dùng để chỉnh', tuned),
      ...figuresOf('Trang để riêng', heldOut),
      ...figuresOf('Cách viết khác của tên trường', variationCases('aside')),
      matchingTime(tuned),
    ];
    if (!hasLabelledForms()) return figures;
    const labelled = await readLabelledForms(browser);
    const { chromium, ours } = await scoreAutofill(browser, labelled);
    return [
      ...figures,
      ...figuresOf('Biểu mẫu thật đã gán nhãn', labelled),
      ...figuresOfPeer(chromium, ours),
    ];
  } finally {
    await browser.close();
  }
}
