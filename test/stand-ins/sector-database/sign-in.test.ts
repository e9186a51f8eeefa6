import { request } from 'node:http';
import { expect, test } from 'vitest';
import { aPupil, withSectorDatabase } from './fixture';
import { Visitor } from './visitor';

const site = withSectorDatabase();

test('every page sends a stranger to the sign-in page and remembers where they wanted to go', async () => {
  const stranger = new Visitor(site.database);
  for (const path of ['/hoc-sinh', '/hoc-sinh/them', '/hoc-sinh/1', '/api/xa-phuong?tinh=11']) {
    const answer = await stranger.get(path);
    expect(answer.status).toBe(303);
    expect(answer.location).toBe(`/dang-nhap?${new URLSearchParams({ tiep: path })}`);
  }
});

test('signing in leads to the page that was wanted', async () => {
  const clerk = new Visitor(site.database);
  const answer = await clerk.signIn(site.database.credentials, '/hoc-sinh/them');
  expect(answer).toMatchObject({ status: 303, location: '/hoc-sinh/them' });
  expect((await clerk.get('/hoc-sinh/them')).status).toBe(200);
});

test('signing in never leads to another site', async () => {
  for (const next of ['//ke-xau.example', '/\\ke-xau.example', 'https://ke-xau.example']) {
    const answer = await new Visitor(site.database).signIn(site.database.credentials, next);
    expect(answer.location).toBe('/hoc-sinh');
  }
});

test('a wrong password is refused with a message, and nobody is signed in', async () => {
  const stranger = new Visitor(site.database);
  const answer = await stranger.signIn({ user: 'vanthu.hoaban', password: 'sai' });
  expect(answer.status).toBe(401);
  expect(answer.text).toContain('role="alert">Tên đăng nhập hoặc mật khẩu không đúng.');
  expect((await stranger.get('/hoc-sinh')).status).toBe(303);
});

test('signing out ends the session', async () => {
  const form = await site.clerk.filledAddForm(aPupil());
  expect(await site.clerk.post('/dang-xuat', form)).toMatchObject({ location: '/dang-nhap' });
  expect((await site.clerk.get('/hoc-sinh')).status).toBe(303);
});

test('a form without the token of the session is refused', async () => {
  const form = await site.clerk.filledAddForm(aPupil());
  form.delete('__RequestVerificationToken');
  expect((await site.clerk.post('/hoc-sinh/them', form)).status).toBe(403);
  expect(site.database.records()).toEqual([]);
});

test('requests under another host name or from another site are refused', async () => {
  expect(await statusWith({ host: 'ke-xau.example' })).toBe(403);
  expect(await statusWith({ origin: 'https://ke-xau.example' })).toBe(403);
  expect(await statusWith({})).toBe(200);
});

function statusWith(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${site.database.url}/dang-nhap`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
