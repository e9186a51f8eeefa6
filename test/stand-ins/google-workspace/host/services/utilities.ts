import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock';
import { exception } from '../errors';
import type { Services } from '../execution';

/** Java's signed bytes, which Apps Script uses. */
const toSigned = (bytes: Buffer) => [...new Int8Array(bytes)];
const fromSigned = (bytes: number[]) => Buffer.from(Int8Array.from(bytes).buffer);

/** The parts of `Utilities` that the script's world cannot do by itself. */
export function utilityServices(clock: Clock): Services {
  const encode = (encoding: 'base64' | 'base64url') => (_: unknown, bytes: number[]) =>
    fromSigned(bytes).toString(encoding);
  const decode = (_: unknown, text: string) => {
    if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text)) throw exception('Could not decode string.');
    return toSigned(Buffer.from(text, 'base64'));
  };
  return {
    'Utilities.sleep': (_, milliseconds: number) => clock.advance(milliseconds),
    'Utilities.base64Encode': encode('base64'),
    'Utilities.base64EncodeWebSafe': encode('base64url'),
    'Utilities.base64Decode': decode,
    'Utilities.base64DecodeWebSafe': decode,
    'Utilities.computeDigest': (_, algorithm: string, bytes: number[]) =>
      toSigned(
        createHash(algorithm.toLowerCase().replace('_', '')).update(fromSigned(bytes)).digest(),
      ),
    'Utilities.getUuid': () => randomUUID(),
    'Utilities.newBlob': () => null,
    'Utilities.formatDate': () => null,
  };
}

/** `HtmlService` reads the bundle's HTML files; the rest happens in the script's world. */
export function htmlServices(bundleFolder: string): Services {
  const readHtml = async (_: unknown, name: string) => {
    const file = name.endsWith('.html') ? name : `${name}.html`;
    try {
      return await readFile(join(bundleFolder, file), 'utf8');
    } catch {
      throw exception(`No HTML file named ${name} was found.`);
    }
  };
  return {
    'HtmlService.createHtmlOutput': () => null,
    'HtmlService.createHtmlOutputFromFile': readHtml,
    'HtmlService.createTemplateFromFile': readHtml,
    'HtmlService.createTemplate': () => null,
    'HtmlTemplate.evaluate': () => null,
    'ContentService.createTextOutput': () => null,
  };
}
