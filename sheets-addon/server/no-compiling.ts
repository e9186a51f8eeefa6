import { config } from 'zod';

/**
 * Zod makes a function from text for each object schema it reads with. Apps Script may forbid that, and
 * a script lives for one call: it would cost more than it saves. A schema takes this to heart when it is
 * made, so this is to be imported before any.
 */
config({ jitless: true });
