import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPupil } from './fixture';
import { type SectorDatabase, startSectorDatabase } from './index';
import { Visitor } from './visitor';

let folder: string;
let running: SectorDatabase | null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sector-database-'));
  running = null;
});

afterEach(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<SectorDatabase> {
  running = await startSectorDatabase({ folder });
  return running;
}

async function addPupil(database: SectorDatabase): Promise<void> {
  const clerk = new Visitor(database);
  await clerk.signIn(database.credentials);
  await clerk.add(aPupil());
}

test('records outlive a restart; sessions do not', async () => {
  await addPupil(await start());
  await running?.close();
  const again = await start();
  expect(again.records()).toEqual([aPupil()]);
  expect((await new Visitor(again).get('/hoc-sinh')).status).toBe(303);
});

test('a lock left by a killed process does not block the next start', async () => {
  mkdirSync(join(folder, 'pupils.sqlite.lock'));
  writeFileSync(join(folder, 'owner.pid'), '999999999');
  await addPupil(await start());
  expect(running?.records()).toHaveLength(1);
});

test('a folder in use is refused, and its owner goes on undisturbed', async () => {
  const first = await start();
  await expect(startSectorDatabase({ folder })).rejects.toThrow('is open in process');
  await addPupil(first);
  expect(first.records()).toHaveLength(1);
});

test('reset empties the records, numbers them anew, clears faults and signs everybody out', async () => {
  const database = await start();
  await addPupil(database);
  database.setFault('slow', 'on');
  database.reset();
  expect(database.records()).toEqual([]);
  expect(Object.values(database.faults())).not.toContain('on');
  await addPupil(database);
  const clerk = new Visitor(database);
  expect((await clerk.get('/hoc-sinh/1')).status).toBe(303);
  await clerk.signIn(database.credentials);
  expect((await clerk.get('/hoc-sinh/1')).status).toBe(200);
});

test('it listens on the loopback address alone', async () => {
  expect((await start()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});
