import type { BrowserContext } from 'playwright-core';
import { cellAddress } from '../../shared/tables/addresses';
import { SCORE_COLUMN, SCORE_ROW } from '../../sheets-addon/layout/score-book/codes';
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

const TEAM = 'Tổ Khoa học tự nhiên';
const SHEET = 'Phiếu chấm TO-KHOA-HOC-TU-NHIEN';
const { self, verified, reason, evidence, official } = SCORE_COLUMN;

type Entries = readonly (readonly [string, string, string])[];

/** What the team enters: criterion, column and text. */
const SELF_SCORES: Entries = [
  ['P5.TT.1', self, '28'],
  ['P5.TT.1', evidence, 'https://example.edu.vn/minh-chung/1'],
  ['P5.TT.2', self, '27,5'],
  ['P5.TT.2', evidence, 'https://example.edu.vn/minh-chung/2'],
  ['P5.TT.3', self, '20'],
  ['P5.TT.3', evidence, 'https://example.edu.vn/minh-chung/3'],
  ['P5.TT.4', self, '18'],
  ['P5.TT.4', evidence, 'https://example.edu.vn/minh-chung/4'],
];
/** What the verifier enters. Official points: 26 + 27,5 + 20 + 18 = 91,5. */
const VERIFIED: Entries = [
  ['P5.TT.1', verified, '26'],
  ['P5.TT.1', reason, 'Một chỉ tiêu hoàn thành sau hạn'],
];

/** The principal's job: a score book from plan P5, filled in by hand, its totals live. */
export async function playScoring(
  steps: Steps,
  workspace: GoogleWorkspace,
  context: BrowserContext,
): Promise<void> {
  await steps.play('Hiệu trưởng: lập sổ chấm điểm theo kế hoạch P5 và chấm', async () => {
    const id = await newWorkbook(workspace.store, 'Thi đua Trường THCS Suối Mây');
    const school = await WorkbookPage.open(context, workspace, id);
    const { sidebar, page } = school;
    // Wide enough for a click into every column of the score sheet.
    await page.setViewportSize({ width: 1600, height: 900 });
    const press = (name: string) => sidebar.getByRole('button', { name }).first().click();
    await sidebar.getByLabel('Tên được chấm').fill(TEAM);
    await press('Xem trước sổ chấm điểm');
    await press('Lập sổ chấm điểm');
    await sidebar.getByText('0/4 mục đã chấm').waitFor({ timeout: 60_000 });
    const at = await scoreCells(workspace, id);
    await workspace.host.run('callServer', 'goTo', { sheet: SHEET, cell: 'A1' });
    await page.waitForFunction(
      (cell) => window.standInGrid.look(cell).text === 'Điểm chính thức',
      at(SCORE_ROW.header, official),
    );
    const enter = async (entries: Entries) => {
      for (const [row, column, text] of entries) await school.type(at(row, column), text);
      const [row = '', column = '', text = ''] = entries.at(-1) ?? [];
      await page.waitForFunction(
        ([cell, wanted]) => window.standInGrid.look(cell).text === wanted,
        [at(row, column), text] as const,
      );
      await press('Đọc lại');
      await press('Cập nhật kết quả');
      await sidebar.getByText('Đã cập nhật kết quả').waitFor({ timeout: 60_000 });
    };
    await enter(SELF_SCORES);
    for (const step of ['Chấm chéo', 'Thẩm định']) {
      await press(`Chuyển sang bước ${step}`);
      await sidebar.getByText(`Đang mở bước ${step}`).waitFor({ timeout: 60_000 });
    }
    await enter(VERIFIED);
    const total = at(SCORE_ROW.total, official);
    const [points, grade] = await read(workspace, id, [
      `'${SHEET}'!${total}`,
      `'${SHEET}'!${at(SCORE_ROW.className, official)}`,
    ]);
    await page.waitForFunction(([cell, shown]) => window.standInGrid.look(cell).text === shown, [
      total,
      points ?? '',
    ] as const);
    await school.picture(picture('bang-cham-diem'), { width: 1600, height: 640 });
    return [
      { what: 'tổng điểm chính thức (công thức)', found: points ?? '', wanted: '91,5' },
      { what: 'xếp loại (công thức)', found: grade ?? '', wanted: 'Xuất sắc' },
    ];
  });
}

/** Addresses in the score sheet by the codes of row and column. */
async function scoreCells(
  { store }: GoogleWorkspace,
  id: string,
): Promise<(row: string, column: string) => string> {
  const { valueRanges } = await store.valuesBatchGet(id, { ranges: [`'${SHEET}'!A1:AZ60`] });
  const rows = (valueRanges?.[0]?.values ?? []) as string[][];
  return (row, column) =>
    cellAddress(
      rows.findIndex(([code]) => code === row),
      (rows[0] ?? []).indexOf(column),
    );
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
