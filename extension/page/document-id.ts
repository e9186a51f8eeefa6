const world = globalThis as { thiDuaSoDocument?: string };

/**
 * New for every document, the same for both scripts of one document. Not `randomUUID`: pages served
 * without TLS do not have it.
 */
world.thiDuaSoDocument ??= crypto.getRandomValues(new Uint32Array(4)).join('-');

export const documentId: string = world.thiDuaSoDocument;
