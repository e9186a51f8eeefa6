import { done, failed, type Outcome } from '../../../shared/outcome';
import type { Vault } from '../../vault/types';
import type { Work } from './state';

/** The vault, ready to take something: the first time it is set up with a key of the device. */
export async function openedVault({ ports }: Work): Promise<Outcome<Vault>> {
  const vault = await ports.vault();
  const state = await vault.state();
  if (!state.ok) return state;
  if (state.value.name === 'locked') return failed({ code: 'vault.locked' });
  if (state.value.name === 'unset') {
    const made = await vault.setUp({ device: true });
    if (!made.ok && made.problem.code !== 'vault.already-set-up') return made;
  }
  return done(vault);
}
