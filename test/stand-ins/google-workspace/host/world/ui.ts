import type { Answer, MenuItem } from '../types';
import { call } from './bridge';
import { type HtmlOutput, shownHtml } from './html-service';
import { enumeration, requireArguments, service } from './service';

const Button = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'] as const);
const ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const);

type Member = { toString(): string };

export const ui = service('Ui', {
  Button,
  ButtonSet,
  createMenu(caption: string) {
    requireArguments('Ui.createMenu', [caption], ['string']);
    return menu('bar', caption);
  },
  createAddonMenu: () => menu('addon', ''),
  alert(...args: unknown[]): Member {
    requireArguments('Ui.alert', args, ['any'], ['any', 'object'], ['any', 'any', 'object']);
    return Button[ask('Ui.alert', args).button as keyof typeof Button];
  },
  prompt(...args: unknown[]) {
    requireArguments('Ui.prompt', args, ['any'], ['any', 'object'], ['any', 'any', 'object']);
    const answer = ask('Ui.prompt', args);
    return service('PromptResponse', {
      getSelectedButton: () => Button[answer.button as keyof typeof Button],
      getResponseText: () => answer.text ?? '',
    });
  },
  showSidebar: (html: HtmlOutput) => call<undefined>('Ui.showSidebar', shownHtml(html)),
  showModalDialog: (html: HtmlOutput, title: string) =>
    call<undefined>('Ui.showModalDialog', { ...shownHtml(html), title: String(title) }),
});

function ask(method: string, args: unknown[]): Answer {
  const last = args[args.length - 1];
  const hasButtons = args.length > 1;
  const texts = (hasButtons ? args.slice(0, -1) : args).map(String);
  const buttons = hasButtons ? String(last) : 'OK';
  const title = texts.length > 1 ? texts[0] : '';
  return call<Answer>(method, {
    kind: method === 'Ui.alert' ? 'alert' : 'prompt',
    title,
    message: texts[texts.length - 1],
    buttons: buttons.split('_'),
  });
}

interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addSubMenu(sub: Menu): Menu;
  addToUi(): void;
}

const contents = new WeakMap<object, { label: string; items: MenuItem[] }>();

function menu(place: 'addon' | 'bar', label: string): Menu {
  const items: MenuItem[] = [];
  const built: Menu = service<Menu>('Menu', {
    addItem(caption, functionName) {
      requireArguments('Menu.addItem', [caption, functionName], ['string', 'string']);
      items.push({ kind: 'item', label: caption, functionName });
      return built;
    },
    addSeparator() {
      items.push({ kind: 'separator' });
      return built;
    },
    addSubMenu(sub) {
      const inner = contents.get(sub);
      if (!inner) requireArguments('Menu.addSubMenu', [sub], ['menu']);
      else items.push({ kind: 'menu', ...inner });
      return built;
    },
    addToUi: () => call('Menu.addToUi', { place, label, items }),
  });
  contents.set(built, { label, items });
  return built;
}
