import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { thiDuaSoTables } from '../page/tables';

/** Injected beside the script that reads, into pages that hold a table. */
export default defineUnlistedScript(() => {
  const world = globalThis as { thiDuaSoTables?: typeof thiDuaSoTables };
  world.thiDuaSoTables ??= thiDuaSoTables;
});
