import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser/chromium';
import { Clerk } from '../demo/clerk';
import { comparePupils } from '../demo/compare-pupils';
import { pupilWorkbook, samplePupils } from '../samples/pupils';
import {
  FAULT_NAMES,
  type SectorDatabase,
  startSectorDatabase,
} from '../stand-ins/sector-database';
import { closeAfterwards } from './close-afterwards';
import { forgetEverything } from './forget-everything';
import { HeldAnswers } from './held-answers';

let workbook: string;
let database: SectorDatabase;
let browser: ExtensionBrowser;
let clerk: Clerk;
const answers = new HeldAnswers();

const owned = closeAfterwards();
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-so-fill-'));
  owned({ close: () => rm(folder, { recursive: true, force: true }) });
  workbook = join(folder, 'danh-sach-hoc-sinh.xlsx');
  await writeFile(workbook, await pupilWorkbook());
  database = owned(
    await startSectorDatabase({
      folder: join(folder, 'database'),
      delays: { communesMs: 40, slowMs: 600 },
      wait: answers.wait,
    }),
  );
  browser = owned(await launchWithExtension());
});

/** An empty database, a panel that remembers nothing, and the form read for the first pupil. */
async function beginAnew() {
  database.reset();
  await forgetEverything(browser);
  clerk = await Clerk.atTheForm(database, browser);
  await clerk.chooseFile(workbook);
  await clerk.readForm();
}

/** The tests follow each other, as rows do for a clerk. */
describe('forty pupils of a workbook', () => {
  const pupils = samplePupils();
  beforeAll(beginAnew);

  it.each([0, 10, 20, 30])('are saved row after row: ten after the first %i', async (first) => {
    for (let index = first; index < first + 10; index += 1) {
      if (index > 0) await clerk.nextRow();
      expect(await clerk.fillAndSave(), await clerk.notice()).toBe('saved');
    }
  });

  it('are then in the database without one difference', async () => {
    expect(pupils).toHaveLength(40);
    expect(comparePupils(pupils, database.records())).toEqual([]);
    await clerk.panel.getByTestId('figures').getByText('Đã lưu 40/40').waitFor();
  });
});

describe('when the sector database fails, the panel says so and never reports success', () => {
  beforeEach(beginAnew);

  it('error-in-200: the page answers as if all were well but carries an error', async () => {
    database.setFault('error-in-200', 'on');
    expect(await clerk.fillAndSave()).toBe('rejected');
    expect(database.records()).toEqual([]);
  });

  it('drop-field: a field is lost on the way, and the panel names it', async () => {
    database.setFault('drop-field', 'on');
    expect(await clerk.fillAndSave()).toBe('differs');
    const lost = comparePupils(samplePupils().slice(0, 1), database.records());
    expect(lost).toHaveLength(1);
    expect(await clerk.notice()).toContain(lost[0]?.wanted);
    expect(await clerk.notice()).toContain('sai lệch 1 ô');
  });

  it('session-expires: the save finds nobody signed in', async () => {
    database.setFault('session-expires', 'on');
    expect(await clerk.fillAndSave()).toBe('signed-out');
    expect(database.records()).toEqual([]);
  });

  it('slow: nothing is called saved before the page has answered', async () => {
    database.setFault('slow', 'on');
    await clerk.fill();
    const { asked, release } = answers.hold();
    const pressed = clerk.save();
    await asked;
    expect(await clerk.rowState('filled', 'saved')).toBe('filled');
    release();
    await pressed;
    expect(await clerk.rowState('saved')).toBe('saved');
    expect(comparePupils(samplePupils().slice(0, 1), database.records())).toEqual([]);
  });
});

it('there is a test here for every fault that the stand-in can show', () => {
  expect([...FAULT_NAMES].sort()).toEqual([
    'drop-field',
    'error-in-200',
    'session-expires',
    'slow',
  ]);
});
