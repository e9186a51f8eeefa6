import { beforeEach, expect, test } from 'vitest';
import { samplePupils } from '../../samples/pupils';
import { ROWS_PER_PAGE } from './class-book';
import { withSectorDatabase } from './fixture';

const site = withSectorDatabase();
const LEFT = 3;

beforeEach(() => {
  const pupils = samplePupils().slice(0, ROWS_PER_PAGE + 2);
  site.database.add(
    pupils.map((pupil, at) => ({
      ...pupil,
      class_name: '2B',
      status: at === LEFT ? '04' : '01',
    })),
  );
});

/** Posts marks by field name ("1$math"), as the page's form would. */
async function save(marks: Record<string, string>, page = 1) {
  const path = `/so-theo-doi?lop=2B&trang=${page}`;
  const { text } = await site.clerk.get(path);
  const token = /name="__RequestVerificationToken" value="([^"]*)"/.exec(text)?.[1] ?? '';
  const form = new URLSearchParams({ __RequestVerificationToken: token });
  for (const [name, value] of Object.entries(marks)) form.set(`ctl00$grd$${name}`, value);
  return site.clerk.post(path, form);
}

test('a page of the book shows its pupils with their codes, and where the others are', async () => {
  const first = (await site.clerk.get('/so-theo-doi?lop=2B')).text;
  expect(first.match(/HS11\d{6}/g)).toHaveLength(ROWS_PER_PAGE);
  expect(first).toContain('Trang 1/2');
  const second = (await site.clerk.get('/so-theo-doi?lop=2B&trang=2')).text;
  expect(second.match(/HS11\d{6}/g)).toEqual(['HS11000011', 'HS11000012']);
});

test('marks are stored and shown again', async () => {
  const answer = await save({ '1$math': '9', '1$level': 'T', '1$absences': '2' });
  expect(answer.location).toBe('/so-theo-doi?lop=2B&trang=1&da-luu=1');
  expect(site.database.marks().HS11000001).toMatchObject({ math: '9', level: 'T', absences: '2' });
  expect((await site.clerk.get(answer.location)).text).toContain('Đã lưu sổ theo dõi lớp 2B.');
});

test.each([
  ['1$math', '11', 'Toán phải là số nguyên từ 0 đến 10'],
  ['1$level', 'Giỏi', 'Mức đạt được không có trong danh mục'],
  ['1$absences', 'hai', 'Số buổi nghỉ phải là số'],
])(
  '%s = %s is refused with a reason, and nothing of the page is stored',
  async (name, value, says) => {
    const answer = await save({ '2$math': '8', [name]: value });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(says);
    expect(site.database.marks().HS11000002).toMatchObject({ math: '' });
  },
);

test('nothing is stored for a pupil who has left', async () => {
  await save({ [`${LEFT + 1}$math`]: '9' });
  expect(site.database.marks().HS11000004).toMatchObject({ math: '' });
});
