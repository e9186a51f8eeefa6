import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Application } from './application';
import { type FaultState, Faults } from './faults';
import { aPupil, withSectorDatabase } from './fixture';
import { PupilStore } from './pupil-store';
import { Sessions } from './sessions';

const site = withSectorDatabase();

test('slow: every answer waits, and a save still saves', async () => {
  const form = await site.clerk.filledAddForm(aPupil());
  site.database.setFault('slow', 'on');
  expect((await site.clerk.post('/hoc-sinh/them', form)).status).toBe(303);
  expect(site.database.records()).toEqual([aPupil()]);
  expect(await waitsWith('off')).toEqual([]);
  expect(await waitsWith('on')).toEqual([2_000]);
});

test('error-in-200: the answer is 200, the page says the error, nothing is stored', async () => {
  site.database.setFault('error-in-200', 'on');
  const answer = await site.clerk.add(aPupil({ full_name: 'Lò Thị Mai' }));
  expect(answer.status).toBe(200);
  expect(answer.text).toContain('role="alert">Có lỗi khi ghi dữ liệu');
  expect(answer.text).toContain('value="Lò Thị Mai"');
  expect(answer.text).not.toContain('Đã lưu');
  expect(site.database.records()).toEqual([]);
});

test('drop-field: says saved, but the mother’s phone is not stored', async () => {
  site.database.setFault('drop-field', 'on');
  const answer = await site.clerk.add(aPupil());
  expect((await site.clerk.get(answer.location)).text).toContain('Đã lưu hồ sơ');
  expect(site.database.records()).toEqual([aPupil({ mother_phone: '' })]);
});

test('drop-field on an edited record keeps the old phone', async () => {
  await site.clerk.add(aPupil());
  site.database.setFault('drop-field', 'on');
  const changed = aPupil({ mother_phone: '0999999999', note: 'mới' });
  await site.clerk.post('/hoc-sinh/1', await site.clerk.filledForm('/hoc-sinh/1', changed));
  expect(site.database.records()).toEqual([aPupil({ note: 'mới' })]);
});

test('session-expires: the next save lands on the sign-in page, nothing is stored', async () => {
  site.database.setFault('session-expires', 'on');
  const answer = await site.clerk.add(aPupil());
  expect(answer).toMatchObject({ status: 303, location: '/dang-nhap?het-phien=1' });
  expect((await site.clerk.get(answer.location)).text).toContain('Phiên làm việc đã hết hạn.');
  expect((await site.clerk.get('/hoc-sinh')).location).toContain('/dang-nhap');
  expect(site.database.records()).toEqual([]);
});

test('session-expires strikes once: after signing in again the save goes through', async () => {
  site.database.setFault('session-expires', 'on');
  await site.clerk.add(aPupil());
  expect(site.database.faults()['session-expires']).toBe('off');
  await site.clerk.signIn(site.database.credentials);
  await site.clerk.add(aPupil());
  expect(site.database.records()).toEqual([aPupil()]);
});

test('the script of the page is told of an ended session and of an error in a 200', async () => {
  const form = await site.clerk.filledAddForm(aPupil());
  site.database.setFault('error-in-200', 'on');
  const error = await site.clerk.post('/hoc-sinh/them', form, 'application/json');
  expect(error.status).toBe(200);
  expect(JSON.parse(error.text)).toMatchObject({ saved: false, messages: [] });
  site.database.setFault('session-expires', 'on');
  const ended = await site.clerk.post('/hoc-sinh/them', form, 'application/json');
  expect(ended.status).toBe(401);
  expect(JSON.parse(ended.text)).toMatchObject({ signIn: '/dang-nhap?het-phien=1' });
});

test('faults are switched on the hidden page, without signing in', async () => {
  const form = new URLSearchParams({ loi: 'drop-field', 'trang-thai': 'on' });
  expect((await site.clerk.post('/_quan-tri/loi', form)).status).toBe(303);
  expect(site.database.faults()).toEqual({
    slow: 'off',
    'error-in-200': 'off',
    'drop-field': 'on',
    'session-expires': 'off',
  });
  expect((await site.clerk.get('/_quan-tri/loi')).text).toContain('Đang bật');
});

/** How long the sign-in page makes people wait, in milliseconds. */
async function waitsWith(slow: FaultState): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sector-database-'));
  const store = new PupilStore(folder);
  const faults = new Faults();
  faults.set('slow', slow);
  const waits: number[] = [];
  const application = new Application({
    store,
    faults,
    sessions: new Sessions(),
    credentials: site.database.credentials,
    delays: { communesMs: 150, slowMs: 2_000 },
    wait: async (ms) => {
      waits.push(ms);
    },
  });
  const url = new URL('http://127.0.0.1/dang-nhap');
  await application.answer({ url, form: null, session: null, wantsJson: false });
  store.close();
  rmSync(folder, { recursive: true, force: true });
  return waits;
}
