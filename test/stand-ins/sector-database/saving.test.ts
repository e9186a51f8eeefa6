import { expect, test } from 'vitest';
import { samplePupils } from '../../samples/pupils';
import { aPupil, withSectorDatabase } from './fixture';

const site = withSectorDatabase();

test('forty pupils typed into the form are held exactly as typed', async () => {
  for (const pupil of samplePupils()) {
    expect((await site.clerk.add(pupil)).status).toBe(303);
  }
  expect(site.database.records()).toEqual(samplePupils());
  expect((await site.clerk.get('/hoc-sinh')).text).toContain('Có <b>40</b> học sinh');
});

test('saving leads to the stored record with a confirmation', async () => {
  const answer = await site.clerk.add(aPupil({ full_name: 'Lò Thị Mai' }));
  expect(answer).toMatchObject({ status: 303, location: '/hoc-sinh/1?da-luu=1' });
  const page = await site.clerk.get(answer.location);
  expect(page.text).toContain('role="status">Đã lưu hồ sơ học sinh Lò Thị Mai, mã HS11000001.');
  expect(page.text).toContain('value="Lò Thị Mai"');
});

test('an edited record is stored under the same number', async () => {
  await site.clerk.add(aPupil());
  const changed = aPupil({ dob: '2020-03-04', perm_province: '12', perm_commune: '03388' });
  const form = await site.clerk.filledForm('/hoc-sinh/1', changed);
  expect((await site.clerk.post('/hoc-sinh/1', form)).location).toBe('/hoc-sinh/1?da-luu=1');
  expect(site.database.records()).toEqual([changed]);
});

test('dates are taken as d/m/yyyy, numbers with a decimal comma, texts in any normal form', async () => {
  const form = await site.clerk.filledAddForm(aPupil());
  form.set('ctl00$MainContent$txtNgaySinh', '5/9/2020');
  form.set('numCanNang', '18,5');
  form.set('ctl00$MainContent$txtHoTen', ' Lường Thị Yến '.normalize('NFD'));
  expect((await site.clerk.post('/hoc-sinh/them', form)).status).toBe(303);
  expect(site.database.records()).toEqual([
    aPupil({ dob: '2020-09-05', weight_kg: '18.5', full_name: 'Lường Thị Yến' }),
  ]);
});

test.each([
  [{ full_name: '' }, 'Chưa nhập Họ và tên.'],
  [{ ethnicity: '' }, 'Chưa chọn Dân tộc.'],
  [{ national_id: '01132028131' }, 'Số định danh cá nhân phải gồm đúng 12 chữ số.'],
  [{ mother_national_id: '123456789' }, 'Số CCCD của mẹ phải gồm đúng 12 chữ số.'],
  [{ dob: '31/02/2020' }, 'Ngày sinh không hợp lệ, nhập theo dạng ngày/tháng/năm'],
  [{ enrol_date: '2019-09-05' }, 'Ngày vào trường phải sau ngày sinh.'],
  [{ father_phone: '388765557' }, 'Số điện thoại của cha phải gồm 10 chữ số'],
  [{ father_birth_year: '2021' }, 'Năm sinh của cha phải từ 1920 đến 2015.'],
  [{ email: 'phu huynh' }, 'Email không đúng dạng'],
  [{ height_cm: '1.21' }, 'Chiều cao (cm) phải là số.'],
  [{ ethnicity: 'H’Mông' }, 'Dân tộc không có trong danh mục.'],
  [{ perm_commune: '00004' }, 'Phường/Xã (thường trú) không thuộc tỉnh/thành phố đã chọn.'],
])('what cannot be stored is said in Vietnamese: %o', async (changes, message) => {
  const answer = await site.clerk.add(aPupil({ note: 'chữ đã nhập', ...changes }));
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('role="alert">Chưa lưu được hồ sơ: 1 mục cần sửa.');
  expect(answer.text.split(message)).toHaveLength(3);
  expect(answer.text).toContain('chữ đã nhập');
  expect(site.database.records()).toEqual([]);
});

test('two pupils cannot have the same identity number', async () => {
  await site.clerk.add(aPupil({ full_name: 'Lò Thị Mai' }));
  const answer = await site.clerk.add(aPupil({ full_name: 'Cà Văn Tiến' }));
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('đã có trong hồ sơ của Lò Thị Mai, lớp 1A.');
  expect(site.database.records()).toHaveLength(1);
});

test('the same form sent twice makes one record', async () => {
  const form = await site.clerk.filledAddForm(aPupil());
  const answers = await Promise.all([
    site.clerk.post('/hoc-sinh/them', form),
    site.clerk.post('/hoc-sinh/them', form),
  ]);
  expect(answers.map((answer) => answer.location)).toEqual([
    '/hoc-sinh/1?da-luu=1',
    '/hoc-sinh/1?da-luu=1',
  ]);
  expect(site.database.records()).toHaveLength(1);
});

test('the same form sent again with other values is not passed off as saved', async () => {
  const form = await site.clerk.filledAddForm(aPupil());
  await site.clerk.post('/hoc-sinh/them', form);
  form.set('txtGhiChu', 'khác');
  const answer = await site.clerk.post('/hoc-sinh/them', form);
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('Phiếu này đã được lưu thành hồ sơ HS11000001.');
  expect(site.database.records()).toEqual([aPupil()]);
});

test('the script of the page saves, reads messages and reads the record as JSON', async () => {
  const form = await site.clerk.filledAddForm(aPupil({ bhyt_no: '12' }));
  const refused = await site.clerk.post('/hoc-sinh/them?kieu=ajax', form, 'application/json');
  expect(refused.status).toBe(422);
  expect(JSON.parse(refused.text)).toMatchObject({
    saved: false,
    messages: [{ id: 'txtBHYT', text: 'Mã số BHYT phải gồm đúng 10 chữ số.' }],
  });
  form.set('txtBHYT', '1234567890');
  const saved = await site.clerk.post('/hoc-sinh/them?kieu=ajax', form, 'application/json');
  expect(JSON.parse(saved.text)).toMatchObject({ saved: true, id: 1 });
  const record = JSON.parse((await site.clerk.get('/api/hoc-sinh/1')).text);
  expect(record.controls.txtBHYT).toEqual({ kind: 'text', value: '1234567890' });
});

test('what people type is shown, never run', async () => {
  const nasty = `<script>alert(1)</script>"'&`;
  await site.clerk.add(aPupil({ full_name: nasty, note: `</textarea>${nasty}` }));
  for (const path of ['/hoc-sinh', '/hoc-sinh/1?da-luu=1', `/hoc-sinh?tu-khoa=${nasty}`]) {
    const { text } = await site.clerk.get(path);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<script>');
  }
});

test('the list is searched without regard to marks and filtered by class', async () => {
  await site.clerk.add(aPupil({ full_name: 'Đỗ Gia Bảo', class_name: '1B' }));
  const count = async (query: string) =>
    /Có <b>(\d+)<\/b>/.exec((await site.clerk.get(`/hoc-sinh?${query}`)).text)?.[1];
  expect(await count('tu-khoa=do+gia')).toBe('1');
  expect(await count('tu-khoa=mai')).toBe('0');
  expect(await count('lop=1B')).toBe('1');
  expect(await count('lop=1A')).toBe('0');
});

test('communes are given by province', async () => {
  const communes = JSON.parse((await site.clerk.get('/api/xa-phuong?tinh=11')).text);
  expect(communes).toHaveLength(45);
  expect(communes).toContainEqual({ value: '03325', label: 'Xã Mường Phăng' });
  expect(JSON.parse((await site.clerk.get('/api/xa-phuong?tinh=99')).text)).toEqual([]);
});
