import { vietnamTime } from '../../shared/movement';
import { say, sayProblem, type WordKey, type WordParams } from '../../shared/words';
import type { Answers, CallName, Reply } from '../protocol';
import { answer } from './bridge';
import { chosenLanguage } from './google/language';

/**
 * The add-on's menu. Runs before the person has granted anything (`AuthMode.NONE`), where settings
 * cannot be read: so the menu is always Vietnamese.
 */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(say('addon.menu.sidebar'), 'openSidebar')
    .addSeparator()
    .addItem(say('addon.menu.score'), 'makeScoreSheetsFromMenu')
    .addItem(say('addon.menu.consolidate'), 'consolidateFromMenu')
    .addItem(say('addon.menu.units'), 'makeUnitListFromMenu')
    .addToUi();
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(say('addon.title'));
  SpreadsheetApp.getUi().showSidebar(page);
}

const thisYear = (): number => vietnamTime(Date.now()).year;

export function makeScoreSheetsFromMenu(): void {
  const reply = answer('makeScoreSheets', { year: thisYear(), subject: null });
  tell(reply, ({ made, kept }) => ['addon.score.done', { made, kept }]);
  // Who is scored has to be typed in when there is no list of units.
  if (!reply.ok && reply.problem.code === 'addon.score.nobody') showSidebar();
}

export function consolidateFromMenu(): void {
  tell(answer('consolidate', { year: thisYear() }), ({ figures, problems }) => [
    'addon.consolidate.done',
    { ...figures, problems: problems.length },
  ]);
}

export function makeUnitListFromMenu(): void {
  tell(answer('makeUnitList', {}), ({ made }) => [
    made ? 'addon.units.made' : 'addon.units.exist',
    {},
  ]);
}

function tell<Name extends CallName>(
  reply: Reply<Name>,
  sentence: (value: Answers[Name]) => [WordKey, WordParams],
): void {
  const language = chosenLanguage();
  const text = reply.ok
    ? say(...sentence(reply.value), language)
    : sayProblem(reply.problem, language);
  const ui = SpreadsheetApp.getUi();
  ui.alert(say('addon.title'), text, ui.ButtonSet.OK);
}
