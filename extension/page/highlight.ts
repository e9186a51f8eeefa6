import type { HighlightCommand, PageReply } from './protocol';
import { findElements } from './roots';

let frame: HTMLElement | null = null;

/**
 * Draws an outline around a control, or takes the last one away. The outline takes no clicks and
 * holds no text: nothing in the page can be operated through it, and the page learns nothing.
 */
export function thiDuaSoHighlight({ selector }: HighlightCommand): PageReply {
  frame?.remove();
  frame = null;
  const [element] = selector === null ? [] : findElements(document, selector);
  if (!element) return { ok: true };
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  frame = document.createElement('div');
  frame.style.cssText = `all:initial;position:absolute;pointer-events:none;z-index:2147483647;outline:3px solid #0B5CAD;outline-offset:3px;border-radius:3px;box-shadow:0 0 0 9px #ffffffd9;left:${box.left + scrollX}px;top:${box.top + scrollY}px;width:${box.width}px;height:${box.height}px`;
  frame.ariaHidden = 'true';
  document.documentElement.append(frame);
  return { ok: true };
}
