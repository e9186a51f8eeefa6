import './no-compiling';
import { answerCall } from './bridge';
import { addMenu, showSidebar } from './menu';

/** The functions Apps Script sees by name: triggers, menu items, and the sidebar's one door. */
export const onOpen = (): void => addMenu();
export const onInstall = (): void => addMenu();
export const openSidebar = (): void => showSidebar();
export { logEdit } from './audit/log-edit';
export {
  approveFromMenu,
  auditFromMenu,
  consolidateFromMenu,
  evidenceFromMenu,
  makeBookFromMenu,
  makeUnitListFromMenu,
  nextStageFromMenu,
  ownBooksFromMenu,
  refreshResultsFromMenu,
  shareListFromMenu,
} from './menu';
/** `google.script.run.callServer(name, payload)`; see `protocol.ts`. */
export const callServer = (name: unknown, payload: unknown) => answerCall(name, payload);
