export const vault = {
  'vault.unset':
    'The store on this device is not set up. Choose how to protect it, then try again.',
  'vault.already-set-up':
    'The store on this device was set up in another window. Open it, or wipe it and set it up again.',
  'vault.locked': 'The store on this device is locked. Enter its passphrase, then try again.',
  'vault.passphrase.short':
    'The passphrase needs at least {least} characters. Enter a longer one, for example a few words in a row.',
  'vault.passphrase.wrong':
    'This passphrase does not open the store. Check the keyboard and Caps Lock, then enter it again. Everything in the store is still there.',
  'vault.entry.missing':
    'This item is no longer in the store: it was removed or its time is over. Choose the original file again if needed.',
  'vault.entry.damaged':
    'This item cannot be read because its stored content is damaged. Remove it, then choose the original file again or import a backup.',
  'vault.damaged':
    'The head of the store cannot be read, so the store was not opened. Restart the browser; if that does not help, wipe the store and import a backup.',
  'vault.changed':
    'The store was changed or wiped in another window, so this was not done. Open the store again, then try again.',
  'vault.settings.wrong':
    'The settings of the store were not changed. Enter 1 to 365 days to keep, 1 to 480 minutes until locking.',
  'vault.store.full':
    'The disk has no room left for the store, so this item was not kept; items kept before are still there. Remove old items or free some space, then keep it again.',
  'vault.store.session-full':
    'The session memory of the browser is full, so the store was not opened; everything in it is still there. Close the file that is open in the panel, then open the store again.',
  'vault.store.unavailable':
    'The browser does not let the extension keep data on this device. Check private mode and the policies of your office, or restart the browser.',
  'vault.store.blocked':
    'Another window holds the store. Close the other Thi Đua Số panels, then try again.',
  'vault.store.newer':
    'The store was made by a newer Thi Đua Số. Update the extension, then open it again; everything in the store is still there.',
  'vault.store.failed':
    'The browser could not read or write the store; items kept before are still there. Try again, or restart the browser.',
  'vault.backup.not-one':
    'This file is not a backup of Thi Đua Số. Choose a file that ends in {ending}.',
  'vault.backup.newer':
    'The backup was made by a newer Thi Đua Số. Update the extension, then import it again.',
  'vault.backup.damaged':
    'The backup is damaged or incomplete, so nothing was imported. Copy the file again from where it is kept, or choose another one.',
  'vault.backup.full':
    'The disk was full after {count} of {all} items of the backup; what was kept before is still there. Remove old items or free some space, then import it again.',
  'vault.backup.passphrase-wrong':
    'The passphrase does not fit this backup. Enter the one chosen when the backup was made; it may differ from that of the store.',
  'vault.backup.export-stopped':
    'Stopped making the backup; no file was saved. The store is as it was.',
  'vault.backup.import-stopped': 'Stopped importing the backup. The store is as it was before.',
} as const;
