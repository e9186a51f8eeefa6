import type { BrowserContext } from 'playwright-core';
import { consolidateCommand } from '../../sheets-addon/local/consolidate';
import { scoreSheetCommand } from '../../sheets-addon/local/score-sheet';
import type { GoogleWorkspace } from '../stand-ins/google-workspace';
import { newWorkbook, openCommune, saveReportFiles } from './commune';
import { expectedSums } from './expected-sums';
import { file, picture, places } from './places';
import type { Check, Steps } from './steps';
import { WorkbookPage } from './workbook-page';

/** The year of the sample reports, and the day on which the officer consolidates. */
const YEAR = 2026;
const TODAY = '05/11/2026';

/** What the school enters: cell and text. Official points: 26 + 27,5 + 20 + 18 = 91,5. */
const ENTRIES: readonly (readonly [string, string])[] = [
  ['E8', '28'],
  ['F8', '26'],
  ['G8', 'Một chỉ tiêu hoàn thành sau hạn'],
  ['H8', 'https://example.edu.vn/minh-chung/1'],
  ['E9', '27,5'],
  ['H9', 'https://example.edu.vn/minh-chung/2'],
  ['E10', '20'],
  ['H10', 'https://example.edu.vn/minh-chung/3'],
  ['E11', '18'],
  ['H11', 'https://example.edu.vn/minh-chung/4'],
];

/** The principal's job: a score sheet from plan P5, filled in by hand, its totals live. */
export async function playScoring(
  steps: Steps,
  workspace: GoogleWorkspace,
  context: BrowserContext,
): Promise<void> {
  await steps.play('Hiệu trưởng: tạo bảng chấm điểm theo kế hoạch P5 và chấm', async () => {
    const id = await newWorkbook(workspace.store, 'Thi đua Trường THCS Suối Mây');
    const school = await WorkbookPage.open(context, workspace, id);
    const { sidebar, page } = school;
    await sidebar.getByLabel('Tên tập thể hoặc cá nhân được chấm').fill('Tổ Khoa học tự nhiên');
    await sidebar.getByRole('button', { name: 'Tạo bảng chấm điểm' }).click();
    await sidebar.getByText('Đã tạo 1 bảng chấm điểm').waitFor({ timeout: 60_000 });
    await sidebar.getByRole('button', { name: 'Mở trang Phiếu chấm' }).click();
    await page.waitForFunction(() => window.standInGrid.look('A7').text === 'Mã');
    for (const [cell, text] of ENTRIES) await school.type(cell, text);
    await page.waitForFunction(() => window.standInGrid.look('H11').text.endsWith('/4'));
    const [points, grade] = await read(workspace, id, ["'Phiếu chấm'!I12", "'Phiếu chấm'!I13"]);
    await page.waitForFunction(
      (shown) => window.standInGrid.look('I12').text === shown,
      points ?? '',
    );
    await school.picture(picture('bang-cham-diem'), { width: 1600, height: 640 });
    return [
      { what: 'tổng điểm chính thức (công thức)', found: points ?? '', wanted: '91,5' },
      { what: 'xếp loại (công thức)', found: grade ?? '', wanted: 'Xuất sắc' },
    ];
  });
}

/** The officer's job: the reports of twelve units, through the sidebar. */
export async function playConsolidation(
  steps: Steps,
  workspace: GoogleWorkspace,
  context: BrowserContext,
): Promise<void> {
  let id = '';
  await steps.play('Cán bộ xã: tổng hợp báo cáo 12 đơn vị từ bảng điều khiển', async () => {
    id = await openCommune(workspace.store, YEAR);
    const commune = await WorkbookPage.open(context, workspace, id);
    const { sidebar, page } = commune;
    await sidebar.getByRole('button', { name: 'Tổng hợp báo cáo của 12 đơn vị' }).click();
    await sidebar.getByText('Đã nộp 10/12').waitFor({ timeout: 60_000 });
    const states = await sidebar.locator('.states li').allTextContents();
    await sidebar.getByRole('button', { name: 'Mở trang Tổng hợp' }).click();
    await page.waitForFunction(() => window.standInGrid.look('A5').text === 'Mã');
    await commune.picture(picture('tong-hop-bao-cao'), { width: 1280, height: 600 });
    const told = states.map((state) => state.replace(/^[^\d]+/, '')).join(', ');
    const wanted = '8 đúng hạn, 2 muộn, 1 chưa nộp, 1 không đọc được';
    return [{ what: 'tình trạng nộp', found: told, wanted }, await checkSums(workspace, id)];
  });

  await steps.play('Cùng việc đó với tệp .xlsx, không cần tài khoản Google', async () => {
    const { units, reports } = await saveReportFiles(places.reports, YEAR);
    const out = file('tong-hop.xlsx');
    const consolidated = await consolidateCommand(
      ['--units', units, '--out', out, '--year', `${YEAR}`, '--today', TODAY].concat(reports),
    );
    say(consolidated.output);
    const scored = await scoreSheetCommand(
      ['--plan', 'P5', '--units', units, '--out', file('bang-diem')].concat('--year', `${YEAR}`),
    );
    say(scored.output);
    return [
      {
        what: 'mã kết thúc của consolidate (1: có việc cần chỉnh)',
        found: consolidated.exitCode,
        wanted: 1,
      },
      { what: 'mã kết thúc của score-sheet', found: scored.exitCode, wanted: 0 },
    ];
  });
}

async function checkSums(workspace: GoogleWorkspace, id: string): Promise<Check> {
  const answer = await workspace.store.valuesBatchGet(id, {
    ranges: ["'Tổng hợp'!A6:E400"],
    valueRenderOption: 'UNFORMATTED_VALUE',
  });
  const rows = (answer.valueRanges?.[0]?.values ?? []).filter((row) => row[2] === 'Toàn bộ');
  const expected = expectedSums();
  const right = expected.filter(
    ([part, whole], index) => rows[index]?.[3] === part && (rows[index]?.[4] || null) === whole,
  );
  return {
    what: 'chỉ tiêu cộng đúng như tính lại độc lập',
    found: right.length,
    wanted: expected.length,
  };
}

async function read(
  workspace: GoogleWorkspace,
  id: string,
  ranges: string[],
): Promise<(string | undefined)[]> {
  const { valueRanges } = await workspace.store.valuesBatchGet(id, { ranges });
  return (valueRanges ?? []).map(({ values }) => values?.[0]?.[0]);
}

function say(output: string | undefined): void {
  for (const line of (output ?? '').split('\n')) if (line !== '') console.log(`   ${line}`);
}
