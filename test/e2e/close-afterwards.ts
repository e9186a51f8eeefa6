import { afterAll } from 'vitest';

/**
 * What is handed to the returned function is closed after the last test of the file, the latest
 * first: also when what should have come after it never began.
 */
export function closeAfterwards(): <T extends { close(): Promise<unknown> }>(thing: T) => T {
  const things: { close(): Promise<unknown> }[] = [];
  afterAll(async () => {
    for (const thing of things.reverse()) await thing.close();
  });
  return (thing) => {
    things.push(thing);
    return thing;
  };
}
