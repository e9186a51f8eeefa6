import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchColumns } from '../../../shared/matching';
import { readColumns } from '../../tools/explanation';
import { formFixtures, judgeColumn, summarize, type Verdict } from './form-fixtures';
import { type FormBrowser, openFormBrowser } from './form-page';

/**
 * Known misses, "form: header". An improvement must be taken off the list, so that the figures only
 * ever get better knowingly.
 */
const KNOWN_MISSES = [
  // One control of three lists: columns of their own for day and month are still to be matched.
  'date-in-three-lists: Ngày',
  'date-in-three-lists: Năm sinh',
  'date-in-three-lists: Tháng',
  'exam-registration: Trường THPT lớp 12',
  'exam-registration: Đối tượng ưu tiên',
  'fields-without-names: Nơi KCB ban đầu',
  'fields-without-names: Từ ngày',
  'fields-without-names: Đến ngày',
  'near-insurance: Ngày cấp thẻ BHYT',
  'near-leave: Lý do',
  'near-leave: Số ngày',
  'rows-of-a-grid: Máy tính dùng cho giảng dạy',
];

describe('reading and matching the saved forms', () => {
  let browser: FormBrowser;
  const verdicts: Verdict[] = [];

  beforeAll(async () => {
    browser = await openFormBrowser();
    for (const { name, page, table, gold } of await formFixtures()) {
      const script = await browser.show(await readFile(page), 'off');
      const { controls } = await script.read();
      const columns = await readColumns(table);
      const { matches } = matchColumns({ columns, controls });
      const place = await placesOf([
        ...controls.map((one) => one.selector),
        ...gold.flatMap((one) => one.selector ?? []),
      ]);
      for (const { columnId, controlId, tier, reasons } of matches) {
        const header = columns.find((one) => one.id === columnId)?.header ?? '';
        const wanted = gold.find((one) => one.header === header);
        if (!wanted) throw new Error(`${name}: no gold for "${header}"`);
        const chosen = controls.find((one) => one.id === controlId);
        const got = {
          selector: chosen ? (place.get(chosen.selector) ?? '') : null,
          tier,
          detail: `${chosen?.label ?? '–'}: ${reasons.join('; ')}`,
        };
        const target = wanted.selector === null ? null : (place.get(wanted.selector) ?? 'missing');
        verdicts.push(judgeColumn(name, header, target, got));
      }
    }
  }, 120_000);

  afterAll(() => browser.close());

  /** Names each element by its place in the page: two selectors may mean the same element. */
  async function placesOf(selectors: string[]): Promise<Map<string, string>> {
    const places = await browser.page.evaluate((all) => {
      const elements = [...document.querySelectorAll('*')];
      return all.map((one) => elements.indexOf(document.querySelector(one) as Element));
    }, selectors);
    return new Map(selectors.map((one, index) => [one, String(places[index])]));
  }

  it('takes nothing wrong for certain', () => {
    expect(verdicts.filter((one) => one.verdict === 'wrong')).toEqual([]);
  });

  it('misses only what is known to be missed', () => {
    const missed = verdicts
      .filter((one) => one.verdict === 'missed' || one.verdict === 'offered')
      .map((one) => `${one.form}: ${one.header}`);
    expect(missed.sort()).toEqual([...KNOWN_MISSES].sort());
  });

  it('holds its figures', () => {
    const { precision, recall } = summarize(verdicts);
    expect(verdicts.length).toBeGreaterThan(300);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThan(0.96);
  });
});
