import * as z from 'zod';
import type { Problem } from '../shared/outcome';
import type { Severity } from '../shared/reports';
import type { Language } from '../shared/words';
import { type OwnAnswers, ownPayloads } from './own-protocol';
import {
  type ScoreBookAnswers,
  type ScoreBookState,
  scoreBookPayloads,
} from './score-book-protocol';
import { type TableAnswers, tablePayloads } from './table-protocol';

/**
 * Everything the sidebar may ask of the server, through one function of `google.script.run`:
 * `callServer(name, payload)`. Payloads are checked here, at the server's door; answers are plain
 * JSON. The sidebar imports types only.
 */

/** The calendar year a report is about. */
const year = z.int().min(2020).max(2100);
const nothing = z.strictObject({});

export const payloads = {
  /** Where this workbook stands. One read. */
  status: nothing,
  makeUnitList: nothing,
  consolidate: z.strictObject({ year }),
  /** How far the running consolidation is; asked while it runs. */
  progress: nothing,
  /** Asks the running consolidation to stop before its next batch of reads. */
  stop: nothing,
  goTo: z.strictObject({
    sheet: z.string().min(1).max(100),
    cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/),
  }),
  setLanguage: z.strictObject({ language: z.enum(['vi', 'en']) }),
  ...scoreBookPayloads,
  ...tablePayloads,
  ...ownPayloads,
} as const;

/** Parts of the sidebar that the menu can unfold: `data-part` of the page's `#app`. */
export type SidebarPart = 'stage' | 'own' | 'approvals' | 'evidence' | 'audit';

export type CallName = keyof typeof payloads;
export type Payload<Name extends CallName> = z.infer<(typeof payloads)[Name]>;

/** Where a click on a problem leads: a cell of this workbook, or a cell of a unit's own workbook. */
export type Target = CellTarget | { in: 'unit'; url: string };
export type CellTarget = { in: 'here'; sheet: string; cell: string };

export interface ProblemLine {
  severity: Severity;
  /** What is wrong and what to do now, in the person's language. */
  what: string;
  remedy: string;
  /** The unit it concerns, as named in «Đơn vị»; null when it concerns this workbook. */
  unit: string | null;
  target: Target | null;
}

export interface Status {
  language: Language;
  /** Title of the open workbook. */
  workbook: string;
  /** The current year in Vietnam: what the year fields begin with. */
  year: number;
  /**
   * null: there is no sheet «Đơn vị» yet. `linked` units have a link to their
   * report workbook; `start` is where to begin typing.
   */
  units: { count: number; linked: number; start: CellTarget; problems: ProblemLine[] } | null;
  scoreBook: ScoreBookState;
}

export interface Consolidated {
  /** Units by state; the states add up to `units`. `broken`: unreadable, or several that differ. */
  figures: {
    units: number;
    onTime: number;
    late: number;
    undated: number;
    missing: number;
    broken: number;
  };
  /** false: the sheets already said the same, nothing was written. */
  written: boolean;
  problems: ProblemLine[];
}

export interface Progress {
  done: number;
  total: number;
}

export interface Answers extends ScoreBookAnswers, TableAnswers, OwnAnswers {
  status: Status;
  makeUnitList: { made: boolean };
  consolidate: Consolidated;
  progress: Progress | null;
  stop: null;
  goTo: null;
  setLanguage: null;
}

/** `said` is the problem in the person's language: the sidebar holds few words of its own. */
export type Reply<Name extends CallName> =
  | { ok: true; value: Answers[Name] }
  | { ok: false; problem: Problem; said: string };
