import { page as words } from '../../../shared/words/vi/page';
import type { Family, Held, Write } from './candidate';
import { DISABLED, lines, tickValue } from './choices';

/** Radios, check boxes and switches, native or ARIA, alone or as one group. */
export const ticks: Family = {
  shown({ kind, members }, labels) {
    if (kind === 'checkbox') return words[members.some(isOn) ? 'page.yes' : 'page.no'];
    return labels.filter((_, index) => isOn(members[index])).join(', ');
  },
};

export const ticked: Held = ({ kind, members }) =>
  kind === 'checkbox' ? String(members.some(isOn)) : members.filter(isOn).map(tickValue).join('\n');

export const writeTicks: Write = ({ kind, members }, { value }) => {
  const wanted = kind === 'multi' ? lines(value) : [value];
  const choiceOf = (member: Element) => (kind === 'checkbox' ? 'true' : tickValue(member));
  const free = members.filter((member) => !member.matches(DISABLED)).map(choiceOf);
  if (kind !== 'checkbox' && wanted.some((one) => !free.includes(one))) return 'no-option';
  const wrong = members.filter((member) => {
    const isWanted = wanted.includes(choiceOf(member));
    return isWanted !== isOn(member) && (isWanted || kind !== 'radio');
  });
  for (const member of wrong) (member as HTMLElement).click();
  return wrong.length === 0 ? 'already' : 'written';
};

function isOn(member: Element | undefined): boolean {
  return (member as HTMLInputElement).checked ?? member?.ariaChecked === 'true';
}

// Fixture page: test/fixtures/controls/ticks.html
