import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, onTestFinished } from 'vitest';
import { sampleReports, sampleUnitsCsv } from '../../samples/reports';

/** A new folder, gone when the test ends. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'local-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type SampleFiles = Awaited<ReturnType<typeof sampleReports>>;

/** Makes the sample reports once for a test file, outside the time limit of its tests. */
export function withSampleReports() {
  let reports: SampleFiles = [];
  beforeAll(async () => {
    reports = await sampleReports({ year: 2026 });
  }, 60_000);

  /** A folder with units.csv of the twelve sample units and their report files. */
  return (): { folder: string; units: string; files: string[] } => {
    const folder = folderForTest();
    const units = join(folder, 'units.csv');
    writeFileSync(units, sampleUnitsCsv());
    const files = reports.map(({ fileName, bytes }) => {
      const path = join(folder, fileName);
      writeFileSync(path, bytes);
      return path;
    });
    return { folder, units, files };
  };
}
