import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Something looked for, and the bytes it might stand as. */
export interface Needle {
  name: string;
  forms: Buffer[];
}

/** A text in every form a browser might write: encodings, letters composed or apart, JSON escapes. */
export function textNeedle(text: string): Needle {
  const escaped = text.replace(/[^ -~]/g, (letter) => `\\u${hex(letter)}`);
  const texts = [text, text.normalize('NFD'), escaped];
  const encodings = ['utf8', 'utf16le', 'latin1'] as const;
  return {
    name: text,
    forms: texts.flatMap((one) => encodings.map((encoding) => Buffer.from(one, encoding))),
  };
}

/** A key, as its bytes and as the base64 it is handed around in. */
export const keyNeedle = (base64: string): Needle => ({
  name: 'key',
  forms: [Buffer.from(base64, 'base64'), ...textNeedle(base64).forms],
});

/** The names of the needles that stand in any file under `folder`. */
export async function foundInFiles(folder: string, needles: readonly Needle[]): Promise<string[]> {
  const found = new Set<Needle>();
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const raw = await readFile(join(file.parentPath, file.name));
    for (const needle of needles) {
      if (needle.forms.some((form) => raw.includes(form))) found.add(needle);
    }
  }
  return needles.filter((needle) => found.has(needle)).map(({ name }) => name);
}

const hex = (letter: string) => letter.charCodeAt(0).toString(16).padStart(4, '0');
