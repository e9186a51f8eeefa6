import { done } from '../../../shared/outcome';
import { checkRecords } from '../../../shared/records/check';
import {
  compareImports,
  type EarlierImport,
  rememberImport,
} from '../../../shared/records/earlier';
import { applyRepairs, proposeRepairs } from '../../../shared/records/repair';
import { qualityReport } from '../../../shared/records/report';
import type { Writing } from '../../../shared/records/targets';
import type { MeaningCorrections, Repair, TableMeaning } from '../../../shared/records/types';
import { understand } from '../../../shared/records/understand';
import { recordView } from '../../../shared/records/view';
import { type Table, tableFingerprint } from '../../../shared/tables';
import { correctedCopy, paperView, reportWorkbook, viewReport } from '../../saving';
import { sealContent } from '../../vault/sealed-entry';
import { tableContent } from '../../vault/table-content';
import type { CheckAsked, Hearing, KeptImport, Progress, Service } from './calls';
import { keptTable, openBook } from './open-book';
import { memoryOfFindings, packFindings } from './packed-findings';
import { memoryOfRepairs, packRepairs } from './packed-repairs';
import { memoryOf, packRows, unpackTable } from './packed-table';

const PER_PIECE = 2000;

/** What was found out about a table, with what it was asked for. */
interface Known<Asked, Found> {
  asked: Asked;
  found: Found;
}

interface Held {
  table: Table;
  meaning: Known<MeaningCorrections, TableMeaning> | null;
  /** For the meaning that is known. */
  repairs: Known<Writing, readonly Repair[]> | null;
  /** The earlier import that this one was held against last; null for one that cannot be read. */
  earlier: Known<EarlierAsked, EarlierImport | null> | null;
}

interface EarlierAsked {
  id: string;
  corrections: MeaningCorrections;
}

/** Everything that is done with whole tables; it holds the tables of the open file. */
export function createService(): Service {
  let held: Held[] = [];
  const hold = (tables: readonly Table[]) => {
    held = tables.map((table) => ({ table, meaning: null, repairs: null, earlier: null }));
  };

  return {
    async open(source, { progress, piece }) {
      const opened = await openBook(source, progress);
      if (!opened.ok) return opened;
      hold(opened.value);
      sendTables(opened.value, piece);
      return done(undefined);
    },

    hold({ tables }) {
      hold(tables.map(unpackTable));
      return 'held';
    },

    understand({ table, corrections }, { progress }) {
      const own = held[table];
      return own === undefined ? 'not-held' : { meaning: meaningOf(own, corrections, progress) };
    },

    repairs({ table, ...asked }, { progress, piece }) {
      const own = held[table];
      if (own === undefined) return 'not-held';
      for (const some of inPieces(repairsOf(own, asked, progress))) {
        const packed = packRepairs(some);
        piece(packed, memoryOfRepairs(packed));
      }
      return 'sent';
    },

    async check(asked, { progress, piece }) {
      const own = held[asked.table];
      if (own === undefined) return 'not-held';
      const { report, comparison } = await checked(own, asked, progress);
      const { findings, ...rest } = report;
      for (const some of inPieces(findings)) {
        const packed = packFindings(some);
        piece(packed, memoryOfFindings(packed));
      }
      return { report: rest, comparison };
    },

    seal({ table, sealing }) {
      const own = held[table];
      return own === undefined ? 'not-held' : sealContent(sealing, tableContent(own.table));
    },

    copy({ table, accepted, language, original, ...asked }, { progress }) {
      const own = held[table];
      if (own === undefined) return 'not-held';
      const repairs = repairsOf(own, asked, progress);
      progress({ stage: 'saving', done: 0, of: null });
      const { fileName } = own.table;
      return correctedCopy(fileName, original, own.table, chosen(repairs, accepted), language);
    },

    async reportFile({ language, now, ...asked }, { progress }) {
      const own = held[asked.table];
      if (own === undefined) return 'not-held';
      const { table, meaning, report } = await checked(own, asked, progress);
      progress({ stage: 'saving', done: 0, of: null });
      const { fileName } = table;
      return reportWorkbook(table, meaning, report, { fileName, now, language });
    },

    async reportOnPaper({ language, now, ...asked }, { progress }) {
      const own = held[asked.table];
      if (own === undefined) return 'not-held';
      const { table, meaning, report } = await checked(own, asked, progress);
      const { fileName } = table;
      return paperView(viewReport(table, meaning, report, { fileName, now, language }));
    },
  };
}

type Say = (progress: Progress) => void;

/** Worked out once for the corrections that hold. */
function meaningOf(own: Held, corrections: MeaningCorrections, progress: Say): TableMeaning {
  if (own.meaning !== null && isSame(own.meaning.asked, corrections)) return own.meaning.found;
  progress({ stage: 'understanding', done: 0, of: null });
  const found = understand(own.table, corrections);
  own.meaning = { asked: corrections, found };
  own.repairs = null;
  return found;
}

/** Worked out once for the way of writing that is wanted. */
function repairsOf(
  own: Held,
  { corrections, writing }: Pick<CheckAsked, 'corrections' | 'writing'>,
  progress: Say,
): readonly Repair[] {
  const meaning = meaningOf(own, corrections, progress);
  if (own.repairs !== null && isSame(own.repairs.asked, writing)) return own.repairs.found;
  progress({ stage: 'repairing', done: 0, of: null });
  const found = proposeRepairs(own.table, meaning, writing);
  own.repairs = { asked: writing, found };
  return found;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The table with its accepted repairs, held against a target that wants this way of writing. */
async function checked(own: Held, asked: CheckAsked, progress: Say) {
  const { corrections, writing, accepted, earlier: kept, today } = asked;
  const repairs = repairsOf(own, asked, progress);
  const meaning = meaningOf(own, corrections, progress);
  const target = { ...asked.target, writing };
  const table = applyRepairs(own.table, chosen(repairs, accepted));
  const view = recordView(table, meaning);
  const earlier = kept && (await earlierOf(own, kept, corrections));
  const context = {
    today,
    ...(earlier && { earlier }),
    onProgress: (step: number, of: number) => progress({ stage: 'checking', done: step, of }),
  };
  const findings = checkRecords(view, table, meaning, target, context);
  return {
    ...{ table, meaning },
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

function* inPieces<T>(all: readonly T[]): Iterable<T[]> {
  for (let from = 0; from < all.length; from += PER_PIECE) yield all.slice(from, from + PER_PIECE);
}

function chosen(repairs: readonly Repair[], accepted: readonly string[]): Repair[] {
  const ids = new Set(accepted);
  return repairs.filter(({ id }) => ids.has(id));
}

/** The records of a table that was kept before, understood as the person corrected this shape. */
async function earlierOf(
  own: Held,
  { opening, keptOn }: KeptImport,
  corrections: MeaningCorrections,
): Promise<EarlierImport | null> {
  const asked = { id: opening.id, corrections };
  if (own.earlier !== null && isSame(own.earlier.asked, asked)) return own.earlier.found;
  const table = await keptTable(opening);
  const found = table.ok
    ? rememberImport(recordView(table.value, understand(table.value, corrections)), keptOn)
    : null;
  own.earlier = { asked, found };
  return found;
}
