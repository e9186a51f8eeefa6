import type { Corrections } from '../../../shared/matching/types';
import type { Arrival } from '../../batch/evidence';
import type { FormFingerprint } from '../../batch/fingerprint';
import type { RowStates } from '../../batch/journal';
import type { PageCommand, PageReply } from '../../page/protocol';
import type { KeptProgress, KeptSource, Settings } from './kept';

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

/** full: the browser has no room left for it. */
export type KeepOutcome = 'kept' | 'full' | 'failed';

/**
 * What outlives the panel. The open file and the work on it stay in memory (`storage.session`) and
 * end with the browser; matches, row states and settings stay on this device.
 */
export interface KeepPort {
  source(): Promise<KeptSource | null>;
  keepSource(source: KeptSource | null): Promise<KeepOutcome>;
  progress(): Promise<KeptProgress | null>;
  keepProgress(progress: KeptProgress | null): Promise<KeepOutcome>;
  decisions(form: FormFingerprint): Promise<Corrections | null>;
  keepDecisions(form: FormFingerprint, decisions: Corrections): Promise<KeepOutcome>;
  rows(key: string): Promise<RowStates | null>;
  keepRows(key: string, rows: RowStates): Promise<KeepOutcome>;
  settings(): Promise<Settings>;
  keepSettings(settings: Settings): Promise<KeepOutcome>;
  /** Forgets everything but the settings. */
  forgetAll(): Promise<KeepOutcome>;
}
