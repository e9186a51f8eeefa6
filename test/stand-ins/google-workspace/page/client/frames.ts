import type { ShownHtml } from '../../host/types';
import type { FrameAnswer, FrameRequest } from '../messages';
import { byId, element } from './elements';
import type { Server } from './server';

interface Around {
  server: Server;
  run(functionName: string, args: unknown[]): ReturnType<Server['send']>;
  focusGrid(): void;
}

/** What a script's page may do: run its scripts and forms, in an origin of its own. */
const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-downloads';

function frame(html: ShownHtml): HTMLIFrameElement {
  const made = element('iframe', { srcdoc: html.html, title: html.title });
  made.setAttribute('sandbox', SANDBOX);
  return made;
}

export function showSidebar(sidebar: ShownHtml | null, { server }: Around) {
  const place = byId('sidebar');
  place.hidden = sidebar === null;
  if (!sidebar) return place.replaceChildren();
  const close = element('button', {
    type: 'button',
    ariaLabel: 'Đóng bảng bên',
    textContent: '×',
    onclick: () => void server.send({ do: 'close-sidebar' }),
  });
  const head = element('header', {}, element('h2', {}, sidebar.title), close);
  place.replaceChildren(head, frame(sidebar));
}

export function showModal(modal: ShownHtml | null, { server }: Around) {
  document.querySelector('dialog.modal')?.remove();
  if (!modal) return;
  const inside = frame(modal);
  inside.style.width = `${modal.width ?? 600}px`;
  inside.style.height = `${modal.height ?? 400}px`;
  const dialog = element('dialog', { className: 'modal' }, element('h2', {}, modal.title), inside);
  dialog.addEventListener('close', () => void server.send({ do: 'close-modal' }));
  document.body.append(dialog);
  dialog.showModal();
}

/** Carries `google.script` calls of the frames to the host, and the answers back. */
export function serveFrames(around: Around) {
  window.addEventListener('message', async (event: MessageEvent<FrameRequest>) => {
    const from = [...document.querySelectorAll('iframe')].find(
      (one) => one.contentWindow === event.source,
    );
    if (!from) return;
    const request = event.data;
    if (request.standIn === 'focus-editor') return around.focusGrid();
    if (request.standIn === 'close') {
      const what = from.closest('dialog') ? 'close-modal' : 'close-sidebar';
      return void around.server.send({ do: what });
    }
    if (request.standIn !== 'run') return;
    const reply = await around.run(request.functionName, request.args);
    const answer: FrameAnswer = { standIn: 'answer', id: request.id, reply };
    from.contentWindow?.postMessage(answer, '*');
  });
}
