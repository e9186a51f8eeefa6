import { join, resolve } from 'node:path';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { takeDatabaseFile } from './database-lock';
import { FIELD_KEYS, type PupilRecord, recordOf } from './fields';
import { type Marks, marksOf } from './mark-columns';

export interface StoredPupil {
  id: number;
  /** Issued by the system when the record is made. */
  code: string;
  values: PupilRecord;
}

const COLUMNS = FIELD_KEYS.map((key) => `"${key}"`);

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS pupil (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    form_token TEXT NOT NULL UNIQUE,
    ${COLUMNS.map((column) => `${column} TEXT NOT NULL`).join(',\n    ')}
  );
  CREATE UNIQUE INDEX IF NOT EXISTS pupil_national_id ON pupil (national_id);
  CREATE TABLE IF NOT EXISTS marks (pupil INTEGER PRIMARY KEY, given TEXT NOT NULL);
`;

/** The pupils' records in an SQLite file under `folder`. Synchronous; one process at a time. */
export class PupilStore {
  readonly #database: Database;
  readonly #giveBack: () => void;

  constructor(folder: string) {
    const file = join(resolve(folder), 'pupils.sqlite');
    this.#giveBack = takeDatabaseFile(resolve(folder), file);
    this.#database = new sqlite.Database(file);
    this.#database.exec(SCHEMA);
  }

  /** In the order in which they were made. */
  all(): StoredPupil[] {
    return this.#database.all('SELECT * FROM pupil ORDER BY id').map(readRow);
  }

  byId(id: number): StoredPupil | null {
    return this.#one('id', id);
  }

  byNationalId(nationalId: string): StoredPupil | null {
    return this.#one('national_id', nationalId);
  }

  /** The record that this copy of the add form has made already. */
  byFormToken(formToken: string): StoredPupil | null {
    return this.#one('form_token', formToken);
  }

  insert(values: PupilRecord, formToken: string): number {
    const blanks = FIELD_KEYS.map(() => '?').join(', ');
    const info = this.#database.run(
      `INSERT INTO pupil (form_token, ${COLUMNS.join(', ')}) VALUES (?, ${blanks})`,
      [formToken, ...FIELD_KEYS.map((key) => values[key])],
    );
    return Number(info.lastInsertRowid);
  }

  update(id: number, values: PupilRecord): void {
    this.#database.run(
      `UPDATE pupil SET ${COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
      [...FIELD_KEYS.map((key) => values[key]), id],
    );
  }

  /** What stands in the class book for a pupil. */
  marks(pupil: number): Marks {
    const row = this.#database.get('SELECT given FROM marks WHERE pupil = ?', [pupil]);
    const given = row === null ? {} : (JSON.parse(String(row.given)) as Partial<Marks>);
    return marksOf(({ key }) => given[key] ?? '');
  }

  keepMarks(pupil: number, marks: Marks): void {
    const given = JSON.stringify(marks);
    this.#database.run('INSERT OR REPLACE INTO marks (pupil, given) VALUES (?, ?)', [pupil, given]);
  }

  clearMarks(): void {
    this.#database.exec('DELETE FROM marks');
  }

  clear(): void {
    this.#database.exec(
      "DELETE FROM marks; DELETE FROM pupil; DELETE FROM sqlite_sequence WHERE name = 'pupil';",
    );
  }

  close(): void {
    if (!this.#database.isOpen) return;
    this.#database.close();
    this.#giveBack();
  }

  #one(column: 'id' | 'national_id' | 'form_token', value: string | number): StoredPupil | null {
    const row = this.#database.get(`SELECT * FROM pupil WHERE ${column} = ?`, [value]);
    return row === null ? null : readRow(row);
  }
}

function readRow(row: Record<string, unknown>): StoredPupil {
  const id = Number(row.id);
  return {
    id,
    code: `HS11${String(id).padStart(6, '0')}`,
    values: recordOf((field) => String(row[field.key])),
  };
}
