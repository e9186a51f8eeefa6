import { done } from '../../../shared/outcome';
import { checkRecords } from '../../../shared/records/check';
import {
  compareImports,
  type EarlierImport,
  rememberImport,
} from '../../../shared/records/earlier';
import { applyRepairs, proposeRepairs } from '../../../shared/records/repair';
import { qualityReport } from '../../../shared/records/report';
import { BUILT_IN_TARGETS, type Target } from '../../../shared/records/targets';
import type { MeaningCorrections, Repair, TableMeaning } from '../../../shared/records/types';
import { understand } from '../../../shared/records/understand';
import { recordView } from '../../../shared/records/view';
import { type Table, tableFingerprint } from '../../../shared/tables';
import { correctedCopy, paperView, reportWorkbook, viewReport } from '../../saving';
import { sealContent } from '../../vault/sealed-entry';
import { readTable, tableContent } from '../../vault/table-content';
import type { CheckAsked, Hearing, KeptImport, Progress, Service } from './calls';
import { openBook } from './open-book';
import { memoryOf, packRows, unpackTable } from './packed-table';

const PER_PIECE = 1000;

/** What was found out about a table, under the corrections that held then. */
interface Understood {
  corrections: MeaningCorrections;
  meaning: TableMeaning;
  repairs: readonly Repair[];
}

interface Held {
  table: Table;
  understood: Understood | null;
}

/** Everything that is done with whole tables; it holds the tables of the open file. */
export function createService(): Service {
  let held: Held[] = [];
  const hold = (tables: readonly Table[]) => {
    held = tables.map((table) => ({ table, understood: null }));
  };

  return {
    open(source, { progress, piece }) {
      const opened = openBook(source, progress);
      if (!opened.ok) return opened;
      hold(opened.value);
      sendTables(opened.value, piece);
      return done(undefined);
    },

    hold({ tables }) {
      hold(tables.map(unpackTable));
      return 'held';
    },

    understand({ table, corrections }, { progress, piece }) {
      const own = held[table];
      if (own === undefined) return 'not-held';
      const { meaning, repairs } = understood(own, corrections, progress);
      sendInPieces(repairs, piece);
      return { meaning };
    },

    check(asked, { progress, piece }) {
      const own = held[asked.table];
      if (own === undefined) return 'not-held';
      const { target, report, comparison } = checked(own, asked, progress);
      const { findings, ...rest } = report;
      sendInPieces(findings, piece);
      return { target, report: rest, comparison };
    },

    seal({ table, sealing }) {
      const own = held[table];
      return own === undefined ? 'not-held' : sealContent(sealing, tableContent(own.table));
    },

    copy({ table, corrections, accepted, language, original }, { progress }) {
      const own = held[table];
      if (own === undefined) return 'not-held';
      const { repairs } = understood(own, corrections, progress);
      progress({ stage: 'saving', done: 0, of: null });
      const { fileName } = own.table;
      return correctedCopy(fileName, original, own.table, chosen(repairs, accepted), language);
    },

    async reportFile({ language, now, ...asked }, { progress }) {
      const own = held[asked.table];
      if (own === undefined) return 'not-held';
      const { table, meaning, report } = checked(own, asked, progress);
      progress({ stage: 'saving', done: 0, of: null });
      const { fileName } = table;
      return reportWorkbook(table, meaning, report, { fileName, now, language });
    },

    reportOnPaper({ language, now, ...asked }, { progress }) {
      const own = held[asked.table];
      if (own === undefined) return 'not-held';
      const { table, meaning, report } = checked(own, asked, progress);
      const { fileName } = table;
      return paperView(viewReport(table, meaning, report, { fileName, now, language }));
    },
  };
}

/** Worked out once for the corrections that hold. */
function understood(
  own: Held,
  corrections: MeaningCorrections,
  progress: (progress: Progress) => void,
): Understood {
  const known = own.understood;
  if (known && JSON.stringify(known.corrections) === JSON.stringify(corrections)) return known;
  progress({ stage: 'understanding', done: 0, of: null });
  const meaning = understand(own.table, corrections);
  progress({ stage: 'repairing', done: 0, of: null });
  own.understood = { corrections, meaning, repairs: proposeRepairs(own.table, meaning) };
  return own.understood;
}

/** The table with its accepted repairs, held against a target. */
function checked(
  own: Held,
  { corrections, accepted, target: wanted, earlier: kept, today }: CheckAsked,
  progress: (progress: Progress) => void,
) {
  const { meaning, repairs } = understood(own, corrections, progress);
  const target = wanted ?? builtInFor(meaning);
  const table = applyRepairs(own.table, chosen(repairs, accepted));
  const view = recordView(table, meaning);
  const earlier = kept && readEarlier(kept, corrections);
  const context = {
    today,
    ...(earlier && { earlier }),
    onProgress: (step: number, of: number) => progress({ stage: 'checking', done: step, of }),
  };
  const findings = checkRecords(view, table, meaning, target, context);
  return {
    ...{ table, meaning, target },
    report: qualityReport(findings, view, table, meaning, target, context),
    comparison: earlier ? compareImports(earlier, view) : null,
  };
}

function sendTables(tables: readonly Table[], piece: Required<Hearing<'open'>>['piece']): void {
  const of = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let sent = 0;
  for (const table of tables) {
    const { rows: _, ...head } = table;
    piece({ head, fingerprint: tableFingerprint(table) });
    for (const rows of packRows(table)) {
      sent += rows.numbers.length;
      piece({ rows, done: sent, of }, memoryOf(rows));
    }
  }
}

function sendInPieces<T>(all: readonly T[], piece: (some: T[]) => void): void {
  for (let from = 0; from < all.length; from += PER_PIECE) piece(all.slice(from, from + PER_PIECE));
}

function chosen(repairs: readonly Repair[], accepted: readonly string[]): Repair[] {
  const ids = new Set(accepted);
  return repairs.filter(({ id }) => ids.has(id));
}

/** There is one for each kind of record. */
function builtInFor({ kind }: TableMeaning): Target {
  const target = BUILT_IN_TARGETS.find((one) => one.kind === kind);
  if (target === undefined) throw new Error(`No built-in target for records of ${kind}.`);
  return target;
}

/** The records of a table that was kept before, understood as the person corrected this shape. */
function readEarlier(
  { content, keptOn }: KeptImport,
  corrections: MeaningCorrections,
): EarlierImport | null {
  const table = readTable(content);
  if (!table.ok) return null;
  const meaning = understand(table.value, corrections);
  return rememberImport(recordView(table.value, meaning), keptOn);
}
