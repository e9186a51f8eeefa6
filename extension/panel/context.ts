import { effect, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Severity } from '../../shared/records/types';
import type { Work } from './work/state';

/** The screens of the place «Dữ liệu», of the place «Điền», of «Minh chứng», and the settings. */
export type View =
  | 'data'
  | 'columns'
  | 'repairs'
  | 'report'
  | 'record'
  | 'fill'
  | 'rows'
  | 'evidence'
  | 'settings';

export type Place = 'data' | 'fill' | 'evidence' | 'settings';

const PLACES: Record<View, Place> = {
  data: 'data',
  columns: 'data',
  repairs: 'data',
  report: 'data',
  record: 'data',
  fill: 'fill',
  rows: 'fill',
  evidence: 'evidence',
  settings: 'settings',
};

export const placeOf = (view: View): Place => PLACES[view];

/** The screens that show something of the table in front. */
export const standsOnTable = (view: View): boolean =>
  placeOf(view) === 'data' || placeOf(view) === 'fill';

/** Where «Quay lại» and Escape lead; null on the first screen of a place. */
export function wayBack(view: View): View | null {
  if (view === 'record') return 'report';
  const place = placeOf(view);
  if (place === 'settings') return 'data';
  return view === place ? null : place;
}

/** Which findings the report shows, and which of them is in front. */
export interface FindingFocus {
  severity: Severity | null;
  /** Code of a check; null: all. */
  code: string | null;
  /** Column id; null: all. */
  columnId: string | null;
  /** Index in the report's findings. */
  at: number | null;
}

export const NO_FOCUS: FindingFocus = { severity: null, code: null, columnId: null, at: null };

/** What every screen stands on. */
export interface Panel {
  work: Work;
  view: Signal<View>;
  highlight: (selector: string | null) => void;
  /** What the report is filtered by, and the finding that was gone to. */
  finding: Signal<FindingFocus>;
  /** Opens the browser's file chooser; set by the screen that holds the file input. */
  askForFile: Signal<(() => void) | null>;
}

export const PanelContext = createContext<Panel | null>(null);

export function createPanel(work: Work, highlight: Panel['highlight']): Panel {
  const panel: Panel = {
    work,
    view: signal<View>('data'),
    highlight,
    finding: signal<FindingFocus>(NO_FOCUS),
    askForFile: signal<(() => void) | null>(null),
  };
  followWork(panel);
  return panel;
}

/**
 * A form that is read is looked at; a file that is put away leaves the first screen, one that was
 * locked away comes back to the screen it was on.
 */
function followWork({ work, view, finding }: Panel): void {
  let hadForm = false;
  effect(() => {
    const hasForm = work.form.value !== null;
    if (hasForm && !hadForm && placeOf(view.peek()) === 'data') view.value = 'fill';
    hadForm = hasForm;
  });
  let lockedAt: View | null = null;
  effect(() => {
    const isOpen = work.original.value !== null;
    const isLocked = work.data.vault.peek()?.name === 'locked';
    finding.value = NO_FOCUS;
    if (isOpen) {
      if (lockedAt !== null && !isLocked) view.value = lockedAt;
      lockedAt = null;
    } else if (standsOnTable(view.peek())) {
      lockedAt = isLocked ? view.peek() : null;
      view.value = 'data';
    }
  });
}

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error('A screen was drawn outside the panel.');
  return panel;
}

/** Goes on to «Minh chứng», with the report if one was just saved. */
export function offerEvidence({ work, view }: Panel): void {
  const { report, offered } = work.evidence;
  offered.value = report.value;
  view.value = 'evidence';
}
