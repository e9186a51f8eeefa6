import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Work } from './work/state';

export type View = 'work' | 'rows' | 'settings';

/** What every screen stands on. */
export interface Panel {
  work: Work;
  view: Signal<View>;
  highlight: (selector: string | null) => void;
  /** Opens the browser's file chooser; set by the screen that holds the file input. */
  askForFile: Signal<(() => void) | null>;
}

export const PanelContext = createContext<Panel | null>(null);

export const createPanel = (work: Work, highlight: Panel['highlight']): Panel => ({
  work,
  view: signal<View>('work'),
  highlight,
  askForFile: signal<(() => void) | null>(null),
});

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error('A screen was drawn outside the panel.');
  return panel;
}
