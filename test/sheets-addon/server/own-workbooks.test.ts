import { describe, expect, it } from 'vitest';
import { say } from '../../../shared/words';
import { ownTold } from '../../../shared/words/vi/own-told';
import {
  CRITERIA_COLUMN,
  SCORE_COLUMN,
  SUBJECT_COLUMN,
} from '../../../sheets-addon/layout/score-book/codes';
import { type OpenedAddon, withBuiltAddon } from './opened-addon';
import {
  addressIn,
  answered,
  make,
  readIn,
  score,
  sheetIn,
  statusOf,
  THERE,
  type,
} from './opened-book';
import {
  ALL,
  fileOf,
  makeAll,
  nameMails,
  openedTeams,
  openedWithFiles,
  readOwn,
  sharedFiles,
  within,
} from './own-books';

withBuiltAddon();

const VAN = 'hoa@truong.edu.vn';
const OWN_FILES = [
  ['Phiếu chấm 2026 - Tổ Toán', ['mai@truong.edu.vn']],
  ['Phiếu chấm 2026 - Tổ Văn', [VAN]],
];
const CREATE = 'Drive.Files.create';
const SHARE = 'Drive.Permissions.create';

describe('a workbook for each subject', () => {
  it('is made and shared with who gives her self scores; who has no address is told', async () => {
    const addon = await openedTeams();
    const results = await makeAll(addon);
    expect(results.map(({ name, is, what }) => [name, is, what])).toEqual([
      ['Tổ Toán', 'shared', 'Đã chia sẻ với mai@truong.edu.vn'],
      ['Tổ Văn', 'shared', 'Đã chia sẻ với hoa@truong.edu.vn'],
      ['Tổ Anh', 'failed', 'Chưa có địa chỉ e-mail ở cột người tự chấm'],
    ]);
    expect(results[2]?.remedy).toContain('Đối tượng');
    expect(sharedFiles(addon)).toEqual(OWN_FILES);
  });

  it('takes one list of Drive, one folder, and a read and a write of each workbook', async () => {
    const addon = await openedTeams();
    await makeAll(addon, ['TO-TOAN', 'TO-VAN']);
    expect(addon.host.calls()).toMatchObject({
      'Drive.Files.list': 1,
      [CREATE]: 3,
      [SHARE]: 2,
      'Sheets.Spreadsheets.get': 3,
      'Sheets.Spreadsheets.batchUpdate': 3,
    });
    const { host } = addon;
    const folder = host.driveFiles().find(({ mimeType }) => mimeType.endsWith('folder'));
    expect(folder?.name).toBe('Tệp riêng chấm điểm P5 2026');
    expect(
      host.driveFiles().filter(({ parents }) => parents.includes(folder?.id ?? '')),
    ).toHaveLength(2);
  });

  it('holds her score sheet, the guide, her criteria and evidence, and no others of the book', async () => {
    const addon = await openedWithFiles();
    const { sheets } = await addon.store.get(fileOf(addon, 'Tổ Toán'));
    const shown = (sheets ?? []).filter(({ properties }) => !properties?.hidden);
    expect(shown.map(({ properties }) => properties?.title)).toEqual([
      'Hướng dẫn',
      'Tiêu chí',
      'Phiếu chấm TO-TOAN',
      'Minh chứng',
    ]);
    const read = await readOwn(addon, 'Tổ Toán');
    expect(read.subjects.map(({ code, selfEditors }) => [code, selfEditors])).toEqual([
      ['TO-TOAN', []],
    ]);
    expect(read.problems).toEqual([]);
  });

  it('lets her enter her self scores and nothing else', async () => {
    const addon = await openedWithFiles();
    const hers = within(addon, fileOf(addon, 'Tổ Toán'));
    const [criterion] = (await readOwn(addon, 'Tổ Toán')).plan.criteria;
    const sheet = await sheetIn(hers, 'Phiếu chấm TO-TOAN');
    const write = (column: string) =>
      addon.store.valuesBatchUpdate(
        hers.id,
        {
          valueInputOption: 'USER_ENTERED',
          data: [{ range: addressIn(sheet, criterion?.code ?? '', column), values: [[5]] }],
        },
        { asUser: 'mai@truong.edu.vn' },
      );
    await expect(write(SCORE_COLUMN.self)).resolves.toBeDefined();
    await expect(write(SCORE_COLUMN.verified)).rejects.toThrow('protected');
    await expect(write(SCORE_COLUMN.official)).rejects.toThrow('protected');
  });

  it('begins with what she entered in the score book before, and with its maxima', async () => {
    const addon = await openedTeams();
    const [criterion] = (await readIn(addon)).plan.criteria;
    const code = criterion?.code ?? '';
    const criteria = await sheetIn(addon, 'Tiêu chí');
    await type(addon, [[addressIn(criteria, code, CRITERIA_COLUMN.maximum), 77]]);
    await score(addon, 'TO-TOAN', [
      [code, SCORE_COLUMN.self, 5],
      [code, SCORE_COLUMN.verified, 4],
    ]);
    await makeAll(addon, ['TO-TOAN']);
    const { scores } = await readOwn(addon, 'Tổ Toán');
    expect(scores[0]?.entries[0]?.entry).toMatchObject({
      maximum: 7700,
      self: 500,
      verified: null,
    });
  });

  it('is linked and named beside the subject, also after the list of links was made', async () => {
    const addon = await openedTeams();
    await makeAll(addon, ['TO-TOAN']);
    await answered(addon.call('shareList', {}));
    const sheet = await sheetIn(addon, 'Đối tượng');
    const shown = (column: string) =>
      addon.store.valuesBatchGet(addon.id, { ranges: [addressIn(sheet, 'TO-TOAN', column)] });
    const [link, shared] = await Promise.all([
      shown(SUBJECT_COLUMN.link),
      shown(SUBJECT_COLUMN.shared),
    ]);
    expect(link.valueRanges?.[0]?.values?.[0]?.[0]).toContain(fileOf(addon, 'Tổ Toán'));
    expect(shared.valueRanges?.[0]?.values?.[0]?.[0]).toBe(
      'Đã chia sẻ với mai@truong.edu.vn, 14:05, 05/11/2026',
    );
    const { subjects } = await statusOf(addon);
    expect(subjects.map(({ own: { is, emails } }) => [is, emails])).toEqual([
      ['shared', 1],
      ['none', 1],
      ['none', 0],
    ]);
  });

  it('is brought up to date with a new criterion and keeps what she entered', async () => {
    const addon = await openedWithFiles();
    const [first] = (await readIn(addon)).plan.criteria;
    await score(within(addon, fileOf(addon, 'Tổ Toán')), 'TO-TOAN', [
      [first?.code ?? '', SCORE_COLUMN.self, 5],
    ]);
    const criteria = await sheetIn(addon, 'Tiêu chí');
    const ofPlan = [...criteria.rows].filter(([code]) => code.startsWith('P5.TT.'));
    const row = Math.max(...ofPlan.flatMap(([, rows]) => rows)) + 1;
    await insertRow(addon, criteria.title, row);
    await type(addon, [
      [addressIn(criteria, row, CRITERIA_COLUMN.title), 'Việc mới'],
      [addressIn(criteria, row, CRITERIA_COLUMN.maximum), 10],
    ]);
    await make(addon, THERE);
    const [result] = await makeAll(addon, ['TO-TOAN']);
    expect(result?.is).toBe('kept');
    const { plan, scores } = await readOwn(addon, 'Tổ Toán');
    expect(plan.criteria.map(({ title }) => title)).toContain('Việc mới');
    expect(scores[0]?.entries[0]?.entry.self).toBe(500);
    expect(sharedFiles(addon)).toEqual(OWN_FILES);
  });
});

describe('made again', () => {
  it('no second file comes of a double click, of a second run, nor a second share', async () => {
    const addon = await openedTeams();
    const clicks = [1, 2].map(() => addon.call('makeOwnBooks', { codes: ALL }));
    for (const reply of await Promise.all(clicks)) {
      if (!reply.ok) expect(reply.problem.code).toBe('addon.running');
    }
    const again = await makeAll(addon);
    expect(again.map(({ is }) => is)).toEqual(['kept', 'kept', 'failed']);
    expect(sharedFiles(addon)).toEqual(OWN_FILES);
    expect(addon.host.calls()[SHARE]).toBe(2);
  });

  it('a run that Google ends after a file was made goes on with that file', async () => {
    const addon = await openedTeams();
    let changes = 0;
    const stopListening = addon.store.onChange(() => {
      changes += 1;
      // The first change is the new file; the run is over before anything is noted of it.
      if (changes === 1) addon.clock.advance(6 * 60_000);
    });
    await expect(addon.call('makeOwnBooks', { codes: ALL })).rejects.toThrow('execution time');
    stopListening();
    expect(sharedFiles(addon)).toEqual([['Phiếu chấm 2026 - Tổ Toán', []]]);
    await makeAll(addon);
    expect(sharedFiles(addon)).toEqual(OWN_FILES);
    expect((await readOwn(addon, 'Tổ Toán')).problems).toEqual([]);
    expect(addon.host.driveFiles()).toHaveLength(3);
  });

  it('another person who goes on is told who began which file, and makes no second one', async () => {
    const addon = await openedTeams();
    const first = { email: 'hieu.truong@truong.edu.vn', timeZone: 'Asia/Ho_Chi_Minh' };
    addon.host.become(first, 'owner');
    const stopListening = addon.store.onChange(() => {
      stopListening();
      addon.clock.advance(6 * 60_000);
    });
    await expect(addon.call('makeOwnBooks', { codes: ['TO-TOAN'] })).rejects.toThrow('time');
    addon.host.become({ ...first, email: VAN }, 'editor');
    const [told] = await makeAll(addon, ['TO-TOAN']);
    expect(told?.what).toBe(
      'hieu.truong@truong.edu.vn đang tạo dở «Phiếu chấm 2026 - Tổ Toán» từ 14:05, 05/11/2026, tệp ở Drive của người đó',
    );
    expect(told?.remedy).toContain('Nhờ hieu.truong@truong.edu.vn');
    expect(sharedFiles(addon)).toHaveLength(1);
    addon.host.become(first, 'owner');
    await makeAll(addon, ['TO-TOAN']);
    expect(sharedFiles(addon)).toEqual([OWN_FILES[0]]);
    addon.host.become({ ...first, email: VAN }, 'editor');
    expect((await statusOf(addon)).subjects[0]?.own.is).toBe('shared');
  });

  it('a file that Google made without saying so is found, not made twice', async () => {
    const addon = await openedWithFiles();
    const sheet = await sheetIn(addon, 'Đối tượng');
    await type(addon, [[addressIn(sheet, 'TO-TOAN', SUBJECT_COLUMN.own), '']]);
    const [result] = await makeAll(addon, ['TO-TOAN']);
    expect(result?.is).toBe('shared');
    expect(sharedFiles(addon)).toEqual(OWN_FILES);
  });

  it('an address added later gets the file that is there', async () => {
    const addon = await openedWithFiles();
    await nameMails(addon, { 'TO-VAN': `${VAN}, lan@truong.edu.vn` });
    await makeAll(addon, ['TO-VAN']);
    expect(sharedFiles(addon)).toEqual([
      OWN_FILES[0],
      ['Phiếu chấm 2026 - Tổ Văn', [VAN, 'lan@truong.edu.vn']],
    ]);
  });

  it('a copy of the score book has none of its files', async () => {
    const addon = await openedTeams();
    await makeAll(addon, ['TO-TOAN']);
    const sheet = await sheetIn(addon, 'Đối tượng');
    const note = JSON.stringify({ book: 'the original', file: 'x', shared: [] });
    await type(addon, [[addressIn(sheet, 'TO-TOAN', SUBJECT_COLUMN.own), note]]);
    expect((await statusOf(addon)).subjects[0]?.own.is).toBe('none');
  });
});

describe('what Google refuses', () => {
  it('an address outside the allowed domain is told with what to do; the others go on', async () => {
    const addon = await openedTeams({ sharing: { domain: 'truong.edu.vn' } });
    await nameMails(addon, { 'TO-TOAN': 'mai@noi-khac.vn' });
    const results = await makeAll(addon, ['TO-TOAN', 'TO-VAN']);
    expect(results.map(({ is, what }) => [is, what])).toEqual([
      ['failed', 'Google không cho chia sẻ với mai@noi-khac.vn'],
      ['shared', `Đã chia sẻ với ${VAN}`],
    ]);
    expect(results[0]?.remedy).toContain('tên miền noi-khac.vn');
    // Once the address is right the file made before is shared.
    await nameMails(addon, { 'TO-TOAN': 'mai@truong.edu.vn' });
    await makeAll(addon, ['TO-TOAN']);
    expect(sharedFiles(addon)).toEqual(OWN_FILES);
  });

  it('a mail that does not go out leaves the file shared', async () => {
    const addon = await openedTeams({ sharing: { withoutMail: [VAN] } });
    expect((await makeAll(addon, ['TO-VAN'])).map(({ is }) => is)).toEqual(['shared']);
  });

  it('the quota of sharing ends the run, says so, and a later run goes on', async () => {
    const addon = await openedTeams({ quotas: { sharesPerDay: 1 } });
    const made = await answered(addon.call('makeOwnBooks', { codes: ALL }));
    expect(made).toMatchObject({
      results: [{ is: 'shared' }, { is: 'failed' }],
      left: ['TO-ANH'],
      halted: 'Đã hết lượt chia sẻ của Google trong ngày',
    });
    addon.clock.advance(24 * 3_600_000);
    await makeAll(addon);
    expect(sharedFiles(addon)).toEqual(OWN_FILES);
  });

  it.each([
    ['rateLimitExceeded', 403],
    ['backendError', 500],
  ])('sharing is tried again after %s (%i)', async (reason, code) => {
    const addon = await openedTeams();
    addon.host.failCall({ service: SHARE, nth: 1, code, reason, message: 'Later.' });
    expect((await makeAll(addon, ['TO-TOAN'])).map(({ is }) => is)).toEqual(['shared']);
    expect(addon.host.calls()['Utilities.sleep']).toBe(1);
  });

  it.each([
    [CREATE, 500, 'backendError', 'own.failed.unsure'],
    [CREATE, 403, 'insufficientPermissions', 'own.failed.not-allowed'],
    [CREATE, 403, 'storageQuotaExceeded', 'own.failed.storage'],
    [SHARE, 404, 'notFound', 'own.failed.gone'],
    ['Sheets.Spreadsheets.batchUpdate', 500, 'backendError', 'own.failed.layout-unsure'],
  ] as const)(
    '%s answered with %i %s is told, and put right by the next run',
    async (service, code, reason, why) => {
      const addon = await openedTeams();
      addon.host.failCall({ service, nth: 1, code, reason, message: 'No.' });
      const [result] = await makeAll(addon, ['TO-TOAN']);
      expect(result?.what).toBe(say(why, { status: code }));
      await makeAll(addon, ['TO-TOAN']);
      expect(sharedFiles(addon)).toEqual([OWN_FILES[0]]);
    },
  );

  it('every failure has its remedy', () => {
    const failures = Object.keys(ownTold).filter((key) => key.startsWith('own.failed.'));
    const remedies = failures.map((key) => key.replace('own.failed.', 'own.remedy.'));
    expect(failures.length).toBeGreaterThan(8);
    expect(Object.keys(ownTold)).toEqual(expect.arrayContaining(remedies));
  });
});

async function insertRow({ store, id }: OpenedAddon, title: string, at: number): Promise<void> {
  const { sheets } = await store.get(id);
  const sheet = sheets?.find(({ properties }) => properties?.title === title);
  const sheetId = sheet?.properties?.sheetId ?? 0;
  const range = { sheetId, dimension: 'ROWS', startIndex: at, endIndex: at + 1 };
  await store.batchUpdate(id, { requests: [{ insertDimension: { range } }] });
}
