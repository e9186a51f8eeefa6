import type { PageFrame } from './protocol';

/** Which frame of the tab this is, told from within: its way down from the top, and its name. */
export function readFrame(): PageFrame {
  const path: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    path.unshift(
      Array.from({ length: at.parent.length }, (_, index) => at.parent[index]).indexOf(at),
    );
  }
  return { path, name: window.frameElement?.getAttribute('title') ?? window.name };
}
