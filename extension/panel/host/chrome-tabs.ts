import { PRESSED_TAB_KEY, type PressedTab } from './open-on-action';
import type { TabsPort } from './ports';

/** Tabs as Chrome tells of them; addresses are never asked for. */
export const chromeTabs: TabsPort = {
  async inFront() {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const isOwnPage = tab?.url?.startsWith(chrome.runtime.getURL('')) ?? false;
    return tab?.id === undefined || isOwnPage ? null : tab.id;
  },

  onLoaded(listener) {
    chrome.tabs.onUpdated.addListener((tabId, change) => {
      if (change.status === 'complete') listener(tabId);
    });
  },

  onClosed(listener) {
    chrome.tabs.onRemoved.addListener((tabId) => listener(tabId));
  },

  onPressed(listener) {
    chrome.storage.session.onChanged.addListener((changes) => {
      const pressed = changes[PRESSED_TAB_KEY]?.newValue as PressedTab | undefined;
      if (pressed === undefined) return;
      void chrome.windows.getCurrent().then(({ id }) => {
        if (id === pressed.windowId) listener(pressed.tabId);
      });
    });
  },
};
