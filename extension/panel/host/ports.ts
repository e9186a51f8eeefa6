import type { Target, Writing } from '../../../shared/records/targets';
import type { MeaningCorrections } from '../../../shared/records/types';
import type { ExportReply } from '../../../shared/tables/google-reply';
import type { Arrival } from '../../batch/evidence';
import type { FormFingerprint } from '../../batch/fingerprint';
import type { RowStates } from '../../batch/journal';
import type { PageCommand, PageReply } from '../../page/protocol';
import type { HeldIds } from './accepted-ids';
import type { KeptProfile, KeptProgress, OpenEntries, Settings } from './kept';

/** The frame of a tab that holds the form. */
export interface FormFrame {
  tabId: number;
  frameId: number;
}

/** Why the page could not be asked. */
export type PageFault =
  /** `activeTab` is not granted for this tab, or no longer. */
  | { fault: 'no-grant' }
  /** A page of the browser itself, which no extension may read. */
  | { fault: 'forbidden' }
  | { fault: 'tab-closed' }
  /** The document went away before it answered. */
  | { fault: 'page-changed' }
  | { fault: 'failed'; reason: string };

export interface FrameReply {
  frameId: number;
  arrival: Arrival;
  reply: PageReply;
}

export type PageAnswer<T> = { ok: true; value: T } | ({ ok: false } & PageFault);

/** The form page, asked through the page script. */
export interface PagePort {
  /** Asks every frame that may be read. */
  askAll(tabId: number, command: PageCommand): Promise<PageAnswer<FrameReply[]>>;
  ask(frame: FormFrame, command: PageCommand): Promise<PageAnswer<FrameReply>>;
}

/** The tabs of the panel's window. */
export interface TabsPort {
  /** The tab in front, or null when it cannot be told. */
  inFront(): Promise<number | null>;
  onLoaded(listener: (tabId: number) => void): void;
  onClosed(listener: (tabId: number) => void): void;
  /** The toolbar icon was pressed on this tab: it may be read now. */
  onPressed(listener: (tabId: number) => void): void;
}

/** Sites outside the form: asked for at the moment they are needed. */
export interface SitesPort {
  /** Must be called straight from a press; false when the person refuses. */
  allow(origins: readonly string[]): Promise<boolean>;
  /** Patterns of the sites allowed now, as they were asked for. */
  allowed(): Promise<string[]>;
  takeBack(origin: string): Promise<void>;
  /** With the person's own sign-in at that site. Throws when the site cannot be reached. */
  fetch(url: string): Promise<ExportReply>;
}

/** full: the browser has no room left for it. */
export type KeepOutcome = 'kept' | 'full' | 'failed';

/**
 * What outlives the panel beside the vault: no person's data, except for the row in front
 * (`progress`), which stays in memory (`storage.session`) and ends with the browser.
 */
export interface KeepPort {
  /** Entries of the vault that were open in this browser session. */
  open(): Promise<OpenEntries | null>;
  keepOpen(open: OpenEntries | null): Promise<KeepOutcome>;
  progress(): Promise<KeptProgress | null>;
  keepProgress(progress: KeptProgress | null): Promise<KeepOutcome>;
  /** Profiles that may concern a form, nearest first: its own, a sister page's, the same address's. */
  profiles(form: FormFingerprint): Promise<KeptProfile[]>;
  keepProfile(form: FormFingerprint, profile: KeptProfile): Promise<KeepOutcome>;
  rows(key: string): Promise<RowStates | null>;
  keepRows(key: string, rows: RowStates): Promise<KeepOutcome>;
  /** What the person said the columns of a file of this shape are; by the hash of its headers. */
  corrections(headers: string): Promise<MeaningCorrections | null>;
  keepCorrections(headers: string, corrections: MeaningCorrections): Promise<KeepOutcome>;
  /** Ids of accepted repairs; by the hash of the table's contents. */
  accepted(contents: string): Promise<HeldIds | null>;
  keepAccepted(contents: string, ids: ReadonlySet<string>): Promise<KeepOutcome>;
  /** How the person wants repairs written for a target, by its id. */
  writing(target: string): Promise<Writing | null>;
  keepWriting(target: string, writing: Writing): Promise<KeepOutcome>;
  /** The target that the person loaded. Anything: it is read again as a file would be. */
  target(): Promise<unknown>;
  keepTarget(target: Target | null): Promise<KeepOutcome>;
  settings(): Promise<Settings>;
  keepSettings(settings: Settings): Promise<KeepOutcome>;
  /** Forgets everything but the settings. */
  forgetAll(): Promise<KeepOutcome>;
}
