import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { thiDuaSoFill } from '../page/writer';

/** Injected when the person fills or compares a form; injected again, it leaves the first one alone. */
export default defineUnlistedScript(() => {
  const world = globalThis as { thiDuaSoFill?: typeof thiDuaSoFill };
  world.thiDuaSoFill ??= thiDuaSoFill;
});
