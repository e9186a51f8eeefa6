import { signal } from '@preact/signals';
import type { ImportComparison } from '../../../shared/records/earlier';
import type { Target, Writing } from '../../../shared/records/targets';
import type {
  MeaningCorrections,
  QualityReport,
  Repair,
  TableMeaning,
} from '../../../shared/records/types';
import type { VaultEntry, VaultState } from '../../vault/types';
import type { Progress } from '../reader/calls';
import type { Message } from './message';
import type { BackupRun } from './vault-backup';

export type RecordTools = typeof import('./record-tools');

/** What is known of the data of the table in front, and of what is kept on the device. */
export function createData() {
  return {
    /** How far the check is; null when none runs. */
    progress: signal<Progress | null>(null),
    /** Why there is no check of what stands there now: the person stopped it, or it broke off. */
    stopped: signal<'stopped' | 'broken' | 'no'>('no'),
    /** What the person said the columns are. */
    corrections: signal<MeaningCorrections>({ fields: {} }),
    meaning: signal<TableMeaning | null>(null),
    /** What repairs write: as the target wants it, or as the person chose for that target. */
    writing: signal<Writing>({ names: 'proper', codeLists: 'name' }),
    /** The way of writing that the person chose, until the repairs are there that write so. */
    chosenWriting: signal<Writing | null>(null),
    repairs: signal<readonly Repair[]>([]),
    /** The same by their ids. */
    repairsById: signal<ReadonlyMap<string, Repair>>(new Map()),
    /** Ids of the repairs that the person accepted. */
    accepted: signal<ReadonlySet<string>>(new Set()),
    report: signal<QualityReport | null>(null),
    /** Ids accepted when the report was made. */
    reported: signal<ReadonlySet<string>>(new Set()),
    /** What the table in front is held against. */
    target: signal<Target | null>(null),
    /** A target that the person loaded; null: the built-in one. */
    ownTarget: signal<Target | null>(null),
    comparison: signal<ImportComparison | null>(null),
    /** Kept tables of the same shape. */
    earlier: signal<readonly VaultEntry[]>([]),
    /** The kept table that this one is compared with. */
    earlierId: signal<string | null>(null),
    /** null until the first table was opened. */
    tools: signal<RecordTools | null>(null),
    /** Settles when the derived columns of the table in front are there, or will not be. */
    derivable: signal<Promise<unknown>>(Promise.resolve()),
    /** Of the copy, the report file or the target that was saved last. */
    saved: signal<Message | null>(null),

    /** null while the vault is not loaded. */
    vault: signal<VaultState | null>(null),
    kept: signal<readonly VaultEntry[]>([]),
    /** The backup that is being made or imported; null while none is. */
    backup: signal<BackupRun | null>(null),
    /** How the last one ended. */
    backupSaid: signal<Message | null>(null),
  };
}

export type Data = ReturnType<typeof createData>;
