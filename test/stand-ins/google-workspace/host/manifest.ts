import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({
  timeZone: z.string(),
  runtimeVersion: z.literal('V8'),
  oauthScopes: z.array(z.string()).optional(),
  urlFetchWhitelist: z.array(z.string()).optional(),
  dependencies: z
    .object({
      enabledAdvancedServices: z
        .array(z.object({ userSymbol: z.string(), serviceId: z.string(), version: z.string() }))
        .optional(),
    })
    .optional(),
  webapp: z.object({ access: z.string(), executeAs: z.string() }).optional(),
});

/** The parts of `appsscript.json` that the host obeys. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The files `clasp push` would send, as the host needs them. */
export interface Bundle {
  manifest: Manifest;
  code: string;
  /** The global name of the Sheets advanced service, or null when the manifest does not enable it. */
  sheetsSymbol: string | null;
  /** The same of Drive. */
  driveSymbol: string | null;
}

/** Reads `Code.js` and `appsscript.json`; throws naming the file that is missing or wrong. */
export async function readBundle(folder: string): Promise<Bundle> {
  const path = join(folder, 'appsscript.json');
  const parsed = manifestSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  const manifest = parsed.data;
  const symbolOf = (id: string, version: string) =>
    manifest.dependencies?.enabledAdvancedServices?.find(
      (one) => one.serviceId === id && one.version === version,
    )?.userSymbol ?? null;
  return {
    manifest,
    code: await readFile(join(folder, 'Code.js'), 'utf8'),
    sheetsSymbol: symbolOf('sheets', 'v4'),
    driveSymbol: symbolOf('drive', 'v3'),
  };
}
