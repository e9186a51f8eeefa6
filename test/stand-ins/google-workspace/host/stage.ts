import { exception } from './errors';
import type {
  Answer,
  Asked,
  HostEvent,
  ScriptMenu,
  Selection,
  ShownDialog,
  ShownHtml,
  Toast,
} from './types';

/** What the person has before them: the open spreadsheet, the menus, the sidebar and dialogs. */
export function createStage(addonName: string) {
  let selection: Selection | null = null;
  let menus: ScriptMenu[] = [];
  let sidebar: ShownHtml | null = null;
  let person: ((asked: Asked) => Promise<Answer>) | null = null;
  const dialogs: ShownDialog[] = [];
  const toasts: Toast[] = [];
  const answers: Answer[] = [];
  const listeners = new Set<(event: HostEvent) => void>();
  const tell = (event: HostEvent) => {
    for (const listener of listeners) listener(event);
  };
  const showSidebar = (next: ShownHtml | null) => {
    sidebar = next;
    tell({ type: 'sidebar', sidebar });
  };
  return {
    selection: () => selection,
    /** A move by the script is told to listeners, one by the person is not. */
    select(next: Selection, by: 'script' | 'person') {
      selection = next;
      if (by === 'script') tell({ type: 'selection', selection });
    },
    /** Forgets what the last spreadsheet showed. */
    clear() {
      menus = [];
      tell({ type: 'menu', menus });
      showSidebar(null);
    },
    menus: () => menus,
    addMenu(menu: ScriptMenu) {
      const named = menu.place === 'addon' ? { ...menu, label: addonName } : menu;
      menus = [...menus.filter((one) => one.label !== named.label), named];
      tell({ type: 'menu', menus });
    },
    sidebar: () => sidebar,
    showSidebar,
    showModal(modal: ShownHtml) {
      dialogs.push({ kind: 'modal', ...modal });
      tell({ type: 'modal', modal });
    },
    closeModal: () => tell({ type: 'modal', modal: null }),
    toast(toast: Toast) {
      toasts.push(toast);
      tell({ type: 'toast', toast });
    },
    async ask(asked: Asked): Promise<Answer> {
      const answer = answers.shift() ?? (await person?.(asked));
      if (!answer) {
        throw exception(`No answer was queued for the ${asked.kind} "${asked.message}"`);
      }
      if (answer.button !== 'CLOSE' && !asked.buttons.includes(answer.button)) {
        throw exception(`The ${asked.kind} "${asked.message}" has no button ${answer.button}`);
      }
      dialogs.push({ ...asked, answer });
      return answer;
    },
    answer(answer: Answer) {
      answers.push(answer);
    },
    onAsk(ask: (asked: Asked) => Promise<Answer>) {
      person = ask;
      return () => {
        if (person === ask) person = null;
      };
    },
    dialogs: () => [...dialogs],
    toasts: () => [...toasts],
    onEvent(listener: (event: HostEvent) => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export type Stage = ReturnType<typeof createStage>;
