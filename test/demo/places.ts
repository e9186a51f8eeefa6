import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OUTPUT = fileURLToPath(new URL('../../output', import.meta.url));

/** Where `npm start` leaves what it made, for people to open. */
export const places = {
  output: OUTPUT,
  screenshots: join(OUTPUT, 'screenshots'),
  files: join(OUTPUT, 'files'),
  reports: join(OUTPUT, 'files', 'bao-cao'),
} as const;

export const picture = (name: string) => join(places.screenshots, `${name}.png`);
export const file = (name: string) => join(places.files, name);

/** Begins with empty result folders, so that nothing old is taken for a result. */
export async function clearPlaces(): Promise<void> {
  for (const folder of [places.screenshots, places.files]) {
    await rm(folder, { recursive: true, force: true });
  }
  for (const folder of [places.screenshots, places.reports])
    await mkdir(folder, { recursive: true });
}
