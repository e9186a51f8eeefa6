import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { thiDuaSo } from '../page';

/** Injected into a form page on the person's demand; injected again, it leaves the first one alone. */
export default defineUnlistedScript(() => {
  const world = globalThis as { thiDuaSo?: typeof thiDuaSo };
  world.thiDuaSo ??= thiDuaSo;
});
