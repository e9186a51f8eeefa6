import type { Work } from './state';

/** Leaves the file that is being read; nothing is said of it. */
export function stopHashing({ evidence: { hashing } }: Work): void {
  hashing.value?.stop();
  hashing.value = null;
}
