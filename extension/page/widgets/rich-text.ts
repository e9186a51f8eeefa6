import type { Candidate, Family, Write } from './candidate';
import { announce } from './events';

/** Editable text that is no native field; plain text is read and written, its layout is the page's. */
export const richText: Family = { shown: textIn };

export const writeRichText: Write = (candidate, { value }) => {
  if (textIn(candidate) === value) return 'already';
  replaceText(candidate.element as HTMLElement, value);
  return 'written';
};

/** Puts a text in the place of all that stands in an editable element. */
export function replaceText(element: HTMLElement, value: string) {
  element.focus();
  getSelection()?.selectAllChildren(element);
  // Editors with a model of their own only take what comes as an edit of the browser.
  if (!document.execCommand(value === '' ? 'delete' : 'insertText', false, value)) {
    element.textContent = value;
    announce(element, value);
  }
}

export function textIn({ element }: Candidate): string {
  // biome-ignore lint/performance/useDomNodeTextContent: paragraphs are lines, as a person reads them
  return (element as HTMLElement).innerText.trim();
}

// Fixture page: test/fixtures/controls/rich-text.html
