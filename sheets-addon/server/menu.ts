import { vietnamTime } from '../../shared/movement';
import type { Outcome } from '../../shared/outcome';
import { say, sayProblem, type WordKey, type WordParams } from '../../shared/words';
import type { Answers, CallName, Payload, SidebarPart } from '../protocol';
import type { BookStatus } from '../score-book-protocol';
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
    .addItem(say('addon.menu.book'), 'makeBookFromMenu')
    .addItem(say('addon.menu.refresh'), 'refreshResultsFromMenu')
    .addItem(say('addon.menu.stage'), 'nextStageFromMenu')
    .addItem(say('addon.menu.share'), 'shareListFromMenu')
    .addItem(say('addon.menu.approve'), 'approveFromMenu')
    .addItem(say('own.menu'), 'ownBooksFromMenu')
    .addItem(say('addon.menu.evidence'), 'evidenceFromMenu')
    .addItem(say('addon.menu.audit'), 'auditFromMenu')
    .addSeparator()
    .addItem(say('addon.menu.consolidate'), 'consolidateFromMenu')
    .addItem(say('addon.menu.units'), 'makeUnitListFromMenu')
    .addToUi();
}

/** `part`: what is unfolded in it from the start. */
export function showSidebar(part?: SidebarPart): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(say('addon.title'));
  if (part !== undefined) {
    page.setContent(page.getContent().replace('id="app"', `id="app" data-part="${part}"`));
  }
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Whose scores, which evidence: that is chosen in the sidebar. */
export const approveFromMenu = (): void => showSidebar('approvals');
export const ownBooksFromMenu = (): void => showSidebar('own');
export const evidenceFromMenu = (): void => showSidebar('evidence');

/** More would not fit into a dialog. */
const SHOWN_CHANGES = 12;

/** Shows what would change and asks; a new workbook is chosen in the sidebar. */
export function makeBookFromMenu(): void {
  const wanted: Payload<'makeBook'>['wanted'] = { from: 'there' };
  const preview = answer('previewBook', { wanted });
  if (!preview.ok) {
    if (preview.problem.code === 'reading.refused.no-template') showSidebar();
    else tell(preview, () => ['addon.title', {}]);
    return;
  }
  const { changes, mark } = preview.value;
  if (changes.length === 0) {
    tell(preview, () => ['lead.preview.none', {}]);
    return;
  }
  const shown = changes.slice(0, SHOWN_CHANGES);
  const count = changes.length;
  if (!agreed([say('lead.preview.count', { count }, chosenLanguage()), ...shown].join('\n')))
    return;
  tell(answer('makeBook', { wanted, mark }), (made) => ['lead.make.done', made]);
}

export function refreshResultsFromMenu(): void {
  tell(answer('refreshResults', {}), ({ logged, mended }) => [
    'lead.refresh.done',
    { logged, mended: mended.length },
  ]);
}

const NEXT = { self: 'cross', cross: 'verify', verify: 'closed', closed: null } as const;

/** One step on; what keeps the scoring from being closed is shown in the sidebar. */
export function nextStageFromMenu(): void {
  const book = openBook();
  if (book === null) return;
  const to = NEXT[book.stage];
  if (to === null) {
    tell({ ok: true, value: null }, () => ['lead.stage.last', {}]);
    return;
  }
  const stage = say(`sheets.stage.${to}`);
  if (!agreed(say('lead.stage.ask', { stage }, chosenLanguage()))) return;
  const reply = answer('moveStage', { to, until: book.until, answer: 'go' });
  tell(reply, (moved) =>
    moved.is === 'missing'
      ? [
          'lead.stage.missing',
          { subjects: moved.notScored.length, problems: moved.problems.length },
        ]
      : ['lead.stage.done', { stage }],
  );
  if (reply.ok && reply.value.is === 'missing') showSidebar();
}

export function shareListFromMenu(): void {
  tell(answer('shareList', {}), ({ linked }) => ['lead.share.done', { linked }]);
}

/** Turns the recording of edits on or off; that of another person is taken over in the sidebar. */
export function auditFromMenu(): void {
  const book = openBook();
  if (book === null) return;
  const { audit } = book;
  if (audit.is === 'on' && audit.by === 'other') {
    showSidebar('audit');
    return;
  }
  const language = chosenLanguage();
  const question =
    audit.is === 'on'
      ? say('lead.audit.ask.off', { since: audit.since }, language)
      : say('lead.audit.ask.on', {}, language);
  if (!agreed(question)) return;
  tell(answer('setAudit', { to: audit.is === 'on' ? 'off' : 'on' }), ({ is }) => [
    `lead.audit.done.${is}`,
    {},
  ]);
}

/** The score book as it stands; what keeps it from being there is told. */
function openBook(): BookStatus | null {
  const reply = answer('status', {});
  if (!reply.ok) {
    tell(reply, () => ['addon.title', {}]);
    return null;
  }
  const state = reply.value.scoreBook;
  if (state.is === 'there') return state.book;
  // Why it cannot be read, or what a new one is to be, is said in the sidebar.
  showSidebar();
  return null;
}

export function consolidateFromMenu(): void {
  const { year } = vietnamTime(Date.now());
  tell(answer('consolidate', { year }), ({ figures, problems }) => [
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

function agreed(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(say('addon.title'), question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

function tell<Value extends Answers[CallName]>(
  reply: Outcome<Value>,
  sentence: (value: Value) => [WordKey, WordParams],
): void {
  const language = chosenLanguage();
  const text = reply.ok
    ? say(...sentence(reply.value), language)
    : sayProblem(reply.problem, language);
  const ui = SpreadsheetApp.getUi();
  ui.alert(say('addon.title'), text, ui.ButtonSet.OK);
}
