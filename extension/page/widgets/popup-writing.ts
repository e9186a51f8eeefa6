import { severalChoices } from '../../../shared/matching/options/several-choices';
import { sameSpelling } from '../../../shared/matching/spelling';
import { allRoots } from '../roots';
import { Sight } from '../sight';
import { settle, waitFor } from '../wait';
import type { Attempt, PatientWrite, Write } from './candidate';
import { OPTION, wantedText } from './choices';
import { ELEMENT_LIST, isInput } from './elements';
import { announceTyping, enter, leave, press, strike } from './events';
import { listOf, MOVING_LIST, movedLists, shownChoices, showsChoices } from './popups';

const PRESSABLE = `${OPTION},.ant-select-item-option,.ui-selectonemenu-item,.ui-selectcheckboxmenu-item`;
/** The part of a combobox that alone opens it. */
const PRESSED = '[class*=menu-label],[class*=menu-trigger],.rddlInner';
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
export const chooseFromPopup: PatientWrite = ({ element }, field, signal) =>
  chooseByText(element, wantedText(field), signal);

export async function chooseByText(
  element: Element,
  wanted: string,
  signal: AbortSignal,
): Promise<Attempt> {
  const popup = new Popup(element, signal);
  try {
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
}

/** The list of one combobox while it stands open. */
class Popup {
  private readonly textBefore: string;
  /** Options in sight before: of lists that stand open in the page, or are still closing. */
  private readonly others: ReadonlySet<Element> = new Set();
  /** Some lists close after each choice; some come only when one types. */
  private opens: 'unknown' | 'when pressed' | 'never' = 'unknown';

  constructor(
    private readonly element: Element,
    private readonly signal: AbortSignal,
  ) {
    this.textBefore = isInput(element) ? element.value : '';
    if (element.ariaExpanded !== 'true') this.others = new Set(optionsInSight());
  }

  private async open() {
    enter(this.element);
    press(this.element.querySelector(PRESSED) ?? this.element);
    const isOpen = await this.soon(() => this.options().length > 0);
    this.opens = isOpen ? 'when pressed' : 'never';
    const list = this.options()[0]?.closest<HTMLElement>(MOVING_LIST);
    if (list && !listOf(this.element)) movedLists.set(this.element, list);
  }

  /** The option of this text among those that are drawn or come into sight by scrolling. */
  async look(text: string): Promise<Element | undefined> {
    if (this.opens !== 'never' && this.options().length === 0) await this.open();
    return this.drawn(text) ?? this.scrollTo(text);
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

  /**
   * Leaving the field closes the list on most pages; a key that may close more comes last. Element
   * UI needs it, and keeps it to itself, also while its list waits for the page or found nothing.
   */
  async close() {
    const isOpen = () => this.options().length > 0 || this.element.matches(ELEMENT_LIST);
    leave(this.element);
    if (!isOpen()) return;
    await settle(this.signal);
    if (isOpen()) strike(this.element.querySelector('input') ?? this.element, 'Escape');
  }

  /** The same in a list that is filtered, or loaded, while one types. */
  private async filter(text: string): Promise<Element | undefined> {
    if (isInput(this.element) && !this.element.readOnly) type(this.element, text);
    let option: Element | undefined;
    await this.soon(() => {
      option = this.drawn(text);
      return option !== undefined;
    });
    return option;
  }

  private shows(text: string): boolean {
    return shownChoices(this.element).some((one) => sameSpelling(one, text));
  }

  private drawn(text: string): Element | undefined {
    return this.options().find((one) => sameSpelling(one.textContent ?? '', text));
  }

  /** The options in sight: those of its own list when that says whose it is. */
  private options(): Element[] {
    const list = listOf(this.element);
    const seen = optionsInSight();
    return seen.filter((one) => (list ? list.contains(one) : !this.others.has(one)));
  }

  /** Long lists draw only the options in sight: moves on by its height until one is drawn. */
  private async scrollTo(text: string): Promise<Element | undefined> {
    const box = scrollBoxOf(this.options()[0]);
    for (let top = 0; box && top < box.scrollHeight; top += box.clientHeight) {
      box.scrollTop = top;
      await settle(this.signal);
      const option = this.drawn(text);
      if (option) return option;
    }
    return undefined;
  }

  private soon(isReady: () => boolean): Promise<boolean> {
    return waitFor(isReady, AbortSignal.any([this.signal, AbortSignal.timeout(PATIENCE)]));
  }
}

function optionsInSight(): Element[] {
  const sight = new Sight();
  return allRoots(document)
    .flatMap((root) => [...root.querySelectorAll(PRESSABLE)])
    .filter((one) => sight.isSeen(one));
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
  announceTyping(input, text);
}

// Fixture page: test/fixtures/controls/popups.html
