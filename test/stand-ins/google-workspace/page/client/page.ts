import type { PageEvent, PageReply } from '../messages';
import { byId } from './elements';
import { serveFrames, showModal, showSidebar } from './frames';
import { createGrid } from './grid';
import { latestLast } from './latest-last';
import { closeMenusFromOutside, showMenus } from './menu-bar';
import { ask, showToast, stopAsking } from './notices';
import { connectServer } from './server';

const spreadsheetId = document.body.dataset.spreadsheetId ?? '';
const server = connectServer(spreadsheetId);

const showProblem = (message: string) =>
  showToast({ title: 'Không thực hiện được.', message, seconds: 15 });

const grid = createGrid('grid', {
  async edit(edit) {
    const reply = await server.send({ do: 'edit', edit });
    if (reply.ok) return;
    showProblem(reply.message);
    await refresh('changes');
  },
  unsupported: () => void refresh('anew'),
});

const around = {
  server,
  run: (functionName: string, args: unknown[]): Promise<PageReply> =>
    server.send({ do: 'run', functionName, args, selection: grid.selection() }),
  focusGrid: grid.focus,
};

async function runMenu(label: string) {
  const reply = await server.send({ do: 'menu', label, selection: grid.selection() });
  if (!reply.ok) showProblem(reply.message);
}

/** Shows the stored workbook again; `anew` also undoes what only the grid had changed. */
const refresh = latestLast(async (how: 'changes' | 'anew') => {
  const { workbook, person } = await server.workbook();
  document.title = workbook.name;
  byId('title').textContent = workbook.name;
  byId('person').textContent = person;
  grid.show(workbook, how);
});

function hear(event: PageEvent) {
  switch (event.type) {
    case 'workbook':
      return void refresh('changes');
    case 'menu':
      return showMenus(event.menus, runMenu);
    case 'sidebar':
      return showSidebar(event.sidebar, around);
    case 'modal':
      return showModal(event.modal, around);
    case 'toast':
      return showToast(event.toast);
    case 'selection':
      return grid.select(event.selection);
    case 'ask':
      return ask(event.id, event.asked, (answer) =>
        server.send({ do: 'answer', id: event.id, answer }),
      );
    case 'asked':
      return stopAsking(event.id);
  }
}

async function start() {
  closeMenusFromOutside();
  serveFrames(around);
  server.listen(hear);
  const { menus, sidebar } = await server.workbook();
  showMenus(menus, runMenu);
  showSidebar(sidebar, around);
  await refresh('changes');
  await grid.steady;
  // The grid is a canvas: whoever works in it here (`hand.ts`) asks what it shows.
  const selected = () => grid.selection().range;
  Object.assign(window, { standInGrid: { look: grid.look, selected } });
  document.body.dataset.ready = 'true';
}

void start();
