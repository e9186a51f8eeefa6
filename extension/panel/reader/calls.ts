import type { PlainDateTime } from '../../../shared/movement/calendar';
import type { Outcome } from '../../../shared/outcome';
import type { ImportComparison } from '../../../shared/records/earlier';
import type { Target, Writing } from '../../../shared/records/targets';
import type {
  MeaningCorrections,
  QualityReport,
  TableMeaning,
} from '../../../shared/records/types';
import type { TableFingerprint } from '../../../shared/tables/fingerprint';
import type { CalendarDate } from '../../../shared/vietnamese';
import type { Language } from '../../../shared/words';
import type { PaperView } from '../../saving';
import type { CorrectedCopy, SavedFile } from '../../saving/types';
import type { SealedEntry } from '../../vault/ports';
import type { Opening, Sealing } from '../../vault/types';
import type { PackedFindings } from './packed-findings';
import type { PackedRepairs } from './packed-repairs';
import type { PackedRows, PackedTable, TableHead } from './packed-table';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Where a table comes from. */
export type OpenSource =
  | { from: 'file'; name: string; bytes: Bytes }
  | { from: 'pasted'; text: string }
  /** Entries of the vault, one a table. */
  | { from: 'kept'; openings: Opening[] };

/** What is being done; the words are `data.stage.…`. Entries of a backup are kept in the vault. */
export type Stage =
  | 'reading'
  | 'tables'
  | 'understanding'
  | 'repairing'
  | 'checking'
  | 'keeping'
  | 'saving';

export interface Progress {
  stage: Stage;
  done: number;
  /** null while it is not known how much there is. */
  of: number | null;
}

/** Parts of the tables of a file: a head begins the next table, rows belong to the last head. */
export type TablePart =
  | { head: TableHead; fingerprint: TableFingerprint }
  | { rows: PackedRows; done: number; of: number };

/** An earlier import, as it is kept. */
export interface KeptImport {
  opening: Opening;
  keptOn: CalendarDate;
}

export interface Understanding {
  meaning: TableMeaning;
}

export interface Checked {
  report: Omit<QualityReport, 'findings'>;
  /** null without an earlier import, or when it cannot be read. */
  comparison: ImportComparison | null;
}

/** What is asked about one table of the open file. */
interface OfTable {
  table: number;
  corrections: MeaningCorrections;
}

/** The same where repairs have a part in it. */
interface OfRepaired extends OfTable {
  writing: Writing;
}

/** The reader has no such table (it was stopped meanwhile): give it the table with `hold`. */
export type NotHeld = 'not-held';

export interface CheckAsked extends OfRepaired {
  /** Ids of the repairs that hold. */
  accepted: readonly string[];
  target: Target;
  earlier: KeptImport | null;
  today: CalendarDate;
}

export interface CopyAsked extends OfRepaired {
  accepted: readonly string[];
  language: Language;
  /** The file as it was opened; null when there was none or it is not kept. */
  original: Bytes | null;
}

export interface ReportAsked extends CheckAsked {
  language: Language;
  now: PlainDateTime;
}

/** What the panel asks of the reader: what is asked, the pieces that come meanwhile, the answer. */
export interface Calls {
  open: { asked: OpenSource; piece: TablePart; answer: Outcome<void> };
  hold: { asked: { tables: PackedTable[] }; piece: never; answer: 'held' };
  understand: { asked: OfTable; piece: never; answer: Understanding | NotHeld };
  repairs: { asked: OfRepaired; piece: PackedRepairs; answer: 'sent' | NotHeld };
  check: { asked: CheckAsked; piece: PackedFindings; answer: Checked | NotHeld };
  /** The table as the vault keeps it. */
  seal: { asked: OfTable & { sealing: Sealing }; piece: never; answer: SealedEntry | NotHeld };
  copy: { asked: CopyAsked; piece: never; answer: Outcome<CorrectedCopy> | NotHeld };
  reportFile: { asked: ReportAsked; piece: never; answer: SavedFile | NotHeld };
  /** The report as it is printed. */
  reportOnPaper: { asked: ReportAsked; piece: never; answer: PaperView | NotHeld };
}

export type CallName = keyof Calls;

/** How a call is followed while it runs. */
export interface Hearing<Name extends CallName> {
  progress?(progress: Progress): void;
  /** `memory`: what of the piece may be handed over instead of being copied; it is not used again. */
  piece?(piece: Calls[Name]['piece'], memory?: ArrayBuffer[]): void;
}

/** What answers the calls: in a worker for the product, in the same thread for tests. */
export type Service = {
  [Name in CallName]: (
    asked: Calls[Name]['asked'],
    hearing: Required<Hearing<Name>>,
  ) => Calls[Name]['answer'] | Promise<Calls[Name]['answer']>;
};

/** Reads and checks tables beside the panel's own thread; one call after the other. */
export interface ReaderPort {
  ask<Name extends CallName>(
    name: Name,
    asked: Calls[Name]['asked'],
    hearing?: Hearing<Name>,
  ): Promise<Calls[Name]['answer'] | 'stopped'>;
  /** Ends whatever runs; everything asked is answered with "stopped", and tables are forgotten. */
  stop(): void;
}
