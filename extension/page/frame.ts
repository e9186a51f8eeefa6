import type { ClosedFrame, PageFrame } from './protocol';
import { allIn } from './roots';
import { isOpaque } from './sight';

/** Smaller frames hold no form: counters, fonts, sign-in helpers. In CSS pixels. */
const SMALLEST_SIDE = 30;

/**
 * The frames in this one that stand in sight and are of another site: nothing can be read of them
 * from here, and their own script is only there when the person granted that site.
 */
export function closedFrames(): ClosedFrame[] {
  const places = framesIn(window);
  return allIn<HTMLIFrameElement>(document, 'iframe')
    .filter((one) => one.contentDocument === null && isOpaque(one))
    .filter(({ clientWidth, clientHeight }) => Math.min(clientWidth, clientHeight) > SMALLEST_SIDE)
    .map(({ contentWindow, src }) => ({
      index: places.indexOf(contentWindow as Window),
      origin: new URL(src, location.href).origin,
    }));
}

const framesIn = (outer: Window) =>
  Array.from({ length: outer.length }, (_, index) => outer[index] as Window);

/** Which frame of the tab this is, told from within: its way down from the top, and its name. */
export function readFrame(): PageFrame {
  const path: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    path.unshift(framesIn(at.parent).indexOf(at));
  }
  return { path, name: window.frameElement?.getAttribute('title') ?? window.name };
}
