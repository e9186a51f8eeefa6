/** Where the service worker tells the panel which tab the icon was pressed on. */
export const PRESSED_TAB_KEY = 'pressedTab';

/** The tab whose toolbar icon was pressed last; `at` makes every press a change. */
export interface PressedTab {
  tabId: number;
  windowId: number;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * A press on the icon, or the command key, opens the side panel and so grants `activeTab` for that
 * tab. `open` must be called before anything is awaited: the gesture does not outlive a turn.
 * (`setPanelBehavior({ openPanelOnActionClick })` would open the panel without granting anything.)
 */
export function openPanelOnAction(): void {
  chrome.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    const pressed: PressedTab = { tabId: tab.id, windowId: tab.windowId, at: Date.now() };
    void chrome.sidePanel.open({ windowId: tab.windowId });
    void chrome.storage.session.set({ [PRESSED_TAB_KEY]: pressed });
  });
}
