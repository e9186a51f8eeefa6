import { type SessionKeys, StoreError } from './ports';

const KEY = 'vault.key';
const USED_AT = 'vault.usedAt';

/** `chrome.storage.session`: memory only, gone with the browser, closed to content scripts. */
export const chromeSessionKeys: SessionKeys = {
  async read() {
    const kept = await chrome.storage.session.get([KEY, USED_AT]);
    return { key: kept[KEY], usedAt: kept[USED_AT] };
  },
  writeKey: (key) => write({ [KEY]: key }),
  writeUsedAt: (usedAt) => write({ [USED_AT]: usedAt }),
  clear: () => chrome.storage.session.remove([KEY, USED_AT]),
  onChange(listener) {
    const heard = (changes: Record<string, unknown>) => {
      if (KEY in changes) listener();
    };
    chrome.storage.session.onChanged.addListener(heard);
    return () => chrome.storage.session.onChanged.removeListener(heard);
  },
};

async function write(values: Record<string, unknown>): Promise<void> {
  try {
    await chrome.storage.session.set(values);
  } catch (cause) {
    throw new StoreError('session-full', { cause });
  }
}
