import { sameSpelling } from '../../../shared/matching/spelling';
import { allRoots } from '../roots';
import { Sight } from '../sight';
import { settle, waitFor } from '../wait';
import type { PatientWrite, Write } from './candidate';
import { wantedText } from './choices';
import { isInput } from './elements';
import { announce, press, strike } from './events';
import { listOf, severalChoices, shownChoices, showsChoices } from './popups';

const OPTION = '[role=option],.ant-select-item-option';
/** How long a list may take to open, and the page to show what was chosen, in ms. */
const PATIENCE = 1500;

/** Nothing can be chosen at once: `chooseFromPopup` opens the list. */
export const writePopup: Write = ({ element }, { value }) =>
  showsChoices(element, value) ? 'already' : 'no-option';

/**
 * Opens the list of a combobox, presses the option whose text is wanted, or each of several, and
 * waits until the control shows it. When an option does not come, the text in the control is put
 * back. The list is closed again in any case.
 */
export const chooseFromPopup: PatientWrite = async ({ element }, field, signal) => {
  const popup = new Popup(element, signal);
  try {
    await popup.open();
    const wanted = wantedText(field);
    const choices = (await popup.look(wanted)) ? [wanted] : severalChoices(wanted);
    for (const choice of choices) {
      if (await popup.choose(choice)) continue;
      popup.putBack();
      return 'no-option';
    }
    await popup.dropAllBut(choices);
    return 'written';
  } finally {
    await popup.close();
  }
};

/** The list of one combobox while it stands open. */
class Popup {
  private readonly textBefore: string;

  constructor(
    private readonly element: Element,
    private readonly signal: AbortSignal,
  ) {
    this.textBefore = isInput(element) ? element.value : '';
  }

  async open() {
    (this.element as HTMLElement).focus();
    press(this.element);
    await this.soon(() => this.options().length > 0);
  }

  /** The option of this text among those that are drawn or come into sight by scrolling. */
  async look(text: string): Promise<Element | undefined> {
    const isThere = () => this.drawn(text) !== undefined;
    if (!isThere()) await this.scrollTo(isThere);
    return this.drawn(text);
  }

  /** False when the list has no such option. */
  async choose(text: string): Promise<boolean> {
    if (this.shows(text)) return true;
    const option = (await this.look(text)) ?? (await this.filter(text));
    if (!option) return false;
    press(option);
    await this.soon(() => this.shows(text));
    return true;
  }

  /** In a list of several choices, presses again what was chosen before and is not wanted. */
  async dropAllBut(wanted: readonly string[]) {
    if (!wanted.every((text) => this.shows(text))) return;
    for (const text of shownChoices(this.element)) {
      if (wanted.some((one) => sameSpelling(one, text))) continue;
      const option = await this.look(text);
      if (option) press(option);
      await this.soon(() => !this.shows(text));
    }
  }

  /** The text that was in the control before something was typed to find an option. */
  putBack() {
    const { element, textBefore } = this;
    if (isInput(element) && element.value !== textBefore) type(element, textBefore);
  }

  /** Leaving the field closes the list on most pages; a key that may close more comes last. */
  async close() {
    (this.element as HTMLElement).blur();
    if (this.options().length === 0) return;
    await settle(this.signal);
    if (this.options().length > 0) strike(this.element, 'Escape');
  }

  /** The same in a list that is filtered, or loaded, while one types. */
  private async filter(text: string): Promise<Element | undefined> {
    if (isInput(this.element) && !this.element.readOnly) type(this.element, text);
    await this.soon(() => this.drawn(text) !== undefined);
    return this.drawn(text);
  }

  private shows(text: string): boolean {
    return shownChoices(this.element).some((one) => sameSpelling(one, text));
  }

  private drawn(text: string): Element | undefined {
    return this.options().find((one) => sameSpelling(one.textContent ?? '', text));
  }

  /** The options in sight: those of its own list when that says whose it is. */
  private options(): Element[] {
    const sight = new Sight();
    const seen = allRoots(document)
      .flatMap((root) => [...root.querySelectorAll(OPTION)])
      .filter((one) => sight.isSeen(one));
    const list = listOf(this.element);
    const own = seen.filter((one) => list?.contains(one));
    return own.length > 0 ? own : seen;
  }

  /** Long lists draw only the options in sight: moves on by its height until one is drawn. */
  private async scrollTo(isThere: () => boolean): Promise<boolean> {
    const box = scrollBoxOf(this.options()[0]);
    for (let top = 0; box && top < box.scrollHeight; top += box.clientHeight) {
      box.scrollTop = top;
      await settle(this.signal);
      if (isThere()) return true;
    }
    return false;
  }

  private soon(isReady: () => boolean): Promise<boolean> {
    return waitFor(isReady, AbortSignal.any([this.signal, AbortSignal.timeout(PATIENCE)]));
  }
}

/** The box that an option scrolls in, when there is more in it than can be seen. */
function scrollBoxOf(option: Element | undefined): Element | null {
  let box = option?.parentElement ?? null;
  while (box && box !== document.body) {
    const { overflowY } = getComputedStyle(box);
    if (overflowY !== 'visible' && box.scrollHeight > box.clientHeight) return box;
    box = box.parentElement;
  }
  return null;
}

function type(input: HTMLInputElement, text: string) {
  input.value = text;
  announce(input, text);
}

// Fixture page: test/fixtures/controls/popups.html
