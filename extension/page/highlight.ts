import { findElement } from './roots';

let frame: HTMLElement | null = null;

/**
 * Draws an outline around a control, or takes the last one away. The outline takes no clicks and
 * holds no text: nothing in the page can be operated through it, and the page learns nothing.
 */
export function highlight(selector: string | null): void {
  frame?.remove();
  frame = null;
  const element = selector === null ? null : findElement(document, selector);
  if (!element) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  frame = document.createElement('div');
  frame.style.cssText = [
    'all: initial',
    'position: absolute',
    'pointer-events: none',
    'z-index: 2147483647',
    'box-sizing: border-box',
    'border: 3px solid #0B5CAD',
    'border-radius: 6px',
    'box-shadow: 0 0 0 3px rgba(255, 255, 255, 0.85)',
    `left: ${box.left + scrollX - 6}px`,
    `top: ${box.top + scrollY - 6}px`,
    `width: ${box.width + 12}px`,
    `height: ${box.height + 12}px`,
  ].join(';');
  frame.setAttribute('aria-hidden', 'true');
  document.documentElement.append(frame);
}
