import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { thiDuaSoHighlight } from '../page/highlight';

/** Injected when the person points at a field; injected again, it leaves the first one alone. */
export default defineUnlistedScript(() => {
  const world = globalThis as { thiDuaSoHighlight?: typeof thiDuaSoHighlight };
  world.thiDuaSoHighlight ??= thiDuaSoHighlight;
});
