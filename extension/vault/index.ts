import { chromeSessionKeys } from './chrome-session-keys';
import { idbStore } from './idb-store';
import { systemClock } from './ports';
import type { Vault } from './types';
import { openVault } from './vault';

export { BACKUP_ENDING } from './backup-file';
export { readTable, tableContent } from './table-content';
export {
  type Backup,
  type BackupProgress,
  DEFAULT_SETTINGS,
  type EntryKind,
  type EntryList,
  type Following,
  type Merged,
  type NewEntry,
  type Opening,
  type Secret,
  type Vault,
  type VaultEntry,
  type VaultSettings,
  type VaultState,
} from './types';

/** The vault of this browser profile. */
export const openVaultOfDevice = (): Promise<Vault> =>
  openVault({ clock: systemClock, store: idbStore(), sessionKeys: chromeSessionKeys });
