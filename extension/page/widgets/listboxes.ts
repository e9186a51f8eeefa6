import type { Family, Held, Write } from './candidate';
import { DISABLED, lines, optionElements, tickLabel, tickValue, wantedOption } from './choices';
import { press } from './events';

/** ARIA lists that stand open in the page, of one choice or of several. */
export const listboxes: Family = {
  shown: ({ element }) => chosen(element).map(tickLabel).join(', '),
};

export const chosenInListbox: Held = ({ element }) => chosen(element).map(tickValue).join('\n');

/** Chosen as with a mouse; Ctrl keeps the other choices where a plain press would replace them. */
export const writeListbox: Write = ({ element, kind }, field) => {
  const only = kind === 'multi' ? null : (wantedOption(element, field) ?? field.value);
  const wanted = only === null ? lines(field.value) : [only];
  const options = optionElements(element);
  const free = options.filter((one) => !one.matches(DISABLED)).map(tickValue);
  if (wanted.some((one) => !free.includes(one))) return 'no-option';
  const wrong = options.filter((one) => {
    const isWanted = wanted.includes(tickValue(one));
    return isWanted !== isChosen(one) && (isWanted || only === null);
  });
  for (const option of wrong) press(option, { ctrlKey: only === null });
  return wrong.length === 0 ? 'already' : 'written';
};

const chosen = (list: Element) => optionElements(list).filter(isChosen);

const isChosen = ({ ariaSelected, ariaChecked }: Element) =>
  ariaSelected === 'true' || ariaChecked === 'true';

// Fixture page: test/fixtures/controls/listboxes.html
