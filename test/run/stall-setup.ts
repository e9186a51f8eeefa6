import { watchForStall } from './watch-for-stall.mjs';

/** Many times what the longest piece of work of any test takes on a slow machine. */
const STALL_MS = 120_000;

const shared = globalThis as { isWatchedForStall?: boolean };
// Test files share a process.
if (!shared.isWatchedForStall) watchForStall(STALL_MS);
shared.isWatchedForStall = true;
