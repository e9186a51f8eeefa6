import type { Answer, Asked, Toast } from '../../host/types';
import { byId, element } from './elements';

const BUTTONS: Record<string, string> = {
  OK: 'OK',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
};

export function showToast({ title, message, seconds }: Toast) {
  const toast = element('output', { className: 'toast' });
  if (title) toast.append(element('strong', {}, title), ' ');
  toast.append(message);
  byId('toasts').append(toast);
  if (seconds > 0) setTimeout(() => toast.remove(), seconds * 1000);
}

/** An alert or prompt of the script; answered once, by a button or Escape. */
export function ask(id: number, asked: Asked, answer: (answer: Answer) => void) {
  const input = asked.kind === 'prompt' ? element('input', { ariaLabel: asked.message }) : null;
  const settle = (button: string) => {
    dialog.remove();
    answer({ button, ...(input ? { text: input.value } : {}) });
  };
  const buttons = asked.buttons.map((name) =>
    element('button', {
      type: 'button',
      textContent: BUTTONS[name] ?? name,
      onclick: () => settle(name),
    }),
  );
  const dialog = element(
    'dialog',
    { className: 'ask', id: `ask-${id}` },
    ...(asked.title ? [element('h2', {}, asked.title)] : []),
    element('p', {}, asked.message),
    ...(input ? [input] : []),
    element('footer', {}, ...buttons),
  );
  dialog.addEventListener('cancel', () => settle('CLOSE'));
  document.body.append(dialog);
  dialog.showModal();
}

/** Another page has answered it. */
export function stopAsking(id: number) {
  document.getElementById(`ask-${id}`)?.remove();
}
