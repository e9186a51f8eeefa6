import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredWorkbook } from './model';

/** One JSON file per workbook; a file is replaced whole or not at all. */
export class WorkbookFiles {
  constructor(private readonly folder: string) {}

  /** Every workbook kept in the folder, which is made when missing. */
  async readAll(): Promise<StoredWorkbook[]> {
    await mkdir(this.folder, { recursive: true });
    const names = (await readdir(this.folder)).filter((name) => name.endsWith('.json'));
    return names.map((name) => this.read(name.slice(0, -'.json'.length)));
  }

  read(spreadsheetId: string): StoredWorkbook {
    return JSON.parse(readFileSync(this.path(spreadsheetId), 'utf8'));
  }

  write(workbook: StoredWorkbook): void {
    const path = this.path(workbook.spreadsheetId);
    writeFileSync(`${path}.new`, JSON.stringify(workbook));
    renameSync(`${path}.new`, path);
  }

  remove(spreadsheetId: string): void {
    rmSync(this.path(spreadsheetId), { force: true });
  }

  private path(spreadsheetId: string): string {
    return join(this.folder, `${spreadsheetId}.json`);
  }
}
