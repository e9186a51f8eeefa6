import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { samplePupils } from '../../samples/pupils';
import type { PupilRecord } from './fields';
import { type SectorDatabase, startSectorDatabase } from './index';
import { Visitor } from './visitor';

export interface Fixture {
  database: SectorDatabase;
  folder: string;
  /** Signed in. */
  clerk: Visitor;
}

/** One stand-in for a test file, emptied before every test, with a clerk signed in. */
export function withSectorDatabase(): Fixture {
  const fixture = {} as Fixture;
  beforeAll(async () => {
    fixture.folder = mkdtempSync(join(tmpdir(), 'sector-database-'));
    fixture.database = await startSectorDatabase({
      folder: fixture.folder,
      delays: { communesMs: 0, slowMs: 0 },
    });
  });
  beforeEach(async () => {
    fixture.database.reset();
    fixture.clerk = new Visitor(fixture.database);
    await fixture.clerk.signIn(fixture.database.credentials);
  });
  afterAll(async () => {
    await fixture.database.close();
    rmSync(fixture.folder, { recursive: true, force: true });
  });
  return fixture;
}

/** The first sample pupil, with some fields of one's own. */
export function aPupil(changes: Partial<PupilRecord> = {}): PupilRecord {
  const [first] = samplePupils();
  if (first === undefined) throw new Error('No sample pupils');
  return { ...first, ...changes };
}
