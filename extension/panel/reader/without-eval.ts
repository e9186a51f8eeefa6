import * as z from 'zod/mini';

/** The extension's policy forbids code made from text; zod is told before any schema is used. */
z.config({ jitless: true });
