import type { Vault } from '../../vault/types';

/** The encrypted store of this device, loaded when it is needed first. */
export type VaultPort = () => Promise<Vault>;

let opened: Promise<Vault> | undefined;

export const vaultOfDevice: VaultPort = () => {
  opened ??= import('../../vault').then(({ openVaultOfDevice }) => openVaultOfDevice());
  return opened;
};
