import { exception } from '../errors';
import type { Execution, Services } from '../execution';
import type { Stage } from '../stage';
import type { Asked, ScriptMenu, ShownHtml } from '../types';

/** `SpreadsheetApp.getUi()`: only where a person is looking. */
export function uiServices(stage: Stage): Services {
  return {
    'SpreadsheetApp.getUi': (execution: Execution) => {
      if (execution.screen === 'without-ui') {
        throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
      }
    },
    'Menu.addToUi': (_, menu: ScriptMenu) => stage.addMenu(menu),
    'Ui.alert': (_, asked: Asked) => stage.ask(asked),
    'Ui.prompt': (_, asked: Asked) => stage.ask(asked),
    'Ui.showSidebar': (_, sidebar: ShownHtml) => stage.showSidebar(sidebar),
    'Ui.showModalDialog': (_, modal: ShownHtml) => stage.showModal(modal),
  };
}
