import { isPlaceholder } from '../../../shared/matching/options/options';
import { severalChoices } from '../../../shared/matching/options/several-choices';
import { sameSpelling } from '../../../shared/matching/spelling';
import type { ControlOption } from '../../../shared/matching/types';
import { readText } from '../labels/text';
import { allIn, type Root } from '../roots';
import type { Family } from './candidate';
import { KEPT_TICKS, listOptions, optionElements, tickLabel } from './choices';
import { COMBOBOX, isInput } from './elements';
import { boxesAround, surfaceOf } from './surface';

/** What boxes of several choices draw for each of them. */
const CHOICE =
  '.v-select__selection,.v-autocomplete__selection,[class*=selection-item],[class*=selection__choice],[class*=tag],[class*=chip],[class*=menu-label]';
/** What Vuetify draws choices in; the field behind them holds all of them as one text. */
const ALL_DRAWN = '.v-select:not(.v-autocomplete)';
const CHOSEN = '[aria-selected=true],.selected,input:checked';
const LIST_OF = ['aria-controls', 'aria-owns'];
/** Telerik calls a list after what opens it. */
const TELERIK_INPUT = /(?:_Input)?$/;
const LIST_BELOW = '_DropDown';
/** Element UI keeps a list in its combobox and moves it away, for good, when it opens. */
export const MOVING_LIST = '.el-select-dropdown';

/** Lists that were seen to open, by what opened them. */
export const movedLists = new WeakMap<Element, HTMLElement>();

/** ARIA comboboxes: their choices exist only while their list is open, so writing waits. */
export const popups: Family = {
  shown: ({ element }) => shownChoices(element).join(', '),
};

/** Holds exactly what is wanted: one choice, or several in any order. */
export function showsChoices(element: Element, wanted: string): boolean {
  const shown = shownChoices(element);
  if (sameSpelling(shown.join(' '), wanted)) return true;
  const choices = severalChoices(wanted);
  return (
    shown.length === choices.length &&
    choices.every((choice) => shown.some((one) => sameSpelling(one, choice)))
  );
}

/**
 * The choices of a combobox whose list is in the page before it is opened, or which keeps a native
 * one or ticks in itself; none when the page only keeps those around the chosen one there, in a list
 * without height, as Ant Design does.
 */
export function popupOptions(element: Element): ControlOption[] {
  const list = element.querySelector(`select,${KEPT_TICKS}`) ?? listOf(element);
  return list ? listOptions(list).map(({ label }) => ({ value: label, label })) : [];
}

/** The list that a combobox opens, while the page holds it whole. */
export function listOf(element: Element): Element | null {
  const owner = element.closest(COMBOBOX);
  const id = LIST_OF.map((name) => element.getAttribute(name) ?? owner?.getAttribute(name));
  const root = element.getRootNode() as Root;
  const list =
    root.getElementById(id.find(Boolean) ?? element.id.replace(TELERIK_INPUT, LIST_BELOW)) ??
    element.closest('.el-select')?.querySelector<HTMLElement>(MOVING_LIST) ??
    movedLists.get(element);
  return list?.style.height === '0px' ? null : (list ?? null);
}

/** A list that belongs to a combobox or to a button that opens it. */
export function isPopupList(element: Element): boolean {
  const own = element.id || element.parentElement?.id;
  if (element.role !== 'listbox' || !own) return false;
  const id = JSON.stringify(own);
  const root = element.getRootNode() as Root;
  return (
    root.querySelector(
      `:is([role=combobox],[aria-haspopup]):is([aria-controls=${id}],[aria-owns=${id}])`,
    ) !== null
  );
}

/** What a person sees chosen in a combobox: nothing, one text, or one for each of several choices. */
export function shownChoices(element: Element): string[] {
  const typed = isInput(element) && !element.closest(ALL_DRAWN) ? element.value : '';
  if (typed !== '') return [typed];
  const ticks = element.querySelector(KEPT_TICKS);
  const list = ticks ?? listOf(element);
  const chosen = list ? optionElements(list).filter((one) => one.matches(CHOSEN)) : [];
  if (ticks || chosen.length > 0) return chosen.map(tickLabel);
  const surface = boxesAround(element).at(-1) ?? surfaceOf(element);
  if (surface.querySelector('[class*=placeholder],.rddlDefaultMessage')) return [];
  const drawn = allIn(surface, CHOICE).filter((one) => !one.querySelector(CHOICE));
  const texts = (drawn.length > 0 ? drawn : [surface]).map((one) =>
    readText(one).replace(/,$/, ''),
  );
  return texts.filter((text) => text !== '' && !isPlaceholder({ value: text, label: text }));
}

// Fixture page: test/fixtures/controls/popups.html
