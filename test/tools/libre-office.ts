import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Prints are what a Vietnamese office sees: decimal comma. */
const VIETNAMESE =
  '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>\n';

/** Formulas of .xlsx files are computed again when they are opened: 0 stands for "always". */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
LOCALE<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Converts files with LibreOffice, which computes all their formulas; one start for all of them. */
export function convertWithLibreOffice(
  files: readonly string[],
  { to, out, scratch }: { to: 'xlsx' | 'pdf'; out: string; scratch: string },
): void {
  const profile = join(scratch, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  const settings = SETTINGS.replace('LOCALE', to === 'pdf' ? VIETNAMESE : '');
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
  const options = ['--headless', `-env:UserInstallation=${pathToFileURL(profile)}`];
  execFileSync('soffice', [...options, '--convert-to', to, '--outdir', out, ...files], {
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}
