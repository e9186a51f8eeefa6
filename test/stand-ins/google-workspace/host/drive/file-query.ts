import type { DriveFile } from './drive-files';
import { DriveRefusal } from './drive-refusal';

const TERMS: readonly [RegExp, (file: DriveFile, key: string, value: string) => boolean][] = [
  [
    /^appProperties has \{ key='((?:[^'\\]|\\.)*)' and value='((?:[^'\\]|\\.)*)' \}$/,
    (file, key, value) => file.appProperties[plain(key)] === plain(value),
  ],
  [/^trashed = (true|false)$/, (file, wanted) => file.trashed === (wanted === 'true')],
  [/^mimeType = '([^']*)'$/, (file, wanted) => file.mimeType === wanted],
];

const plain = (quoted: string): string => quoted.replace(/\\(.)/g, '$1');

/** Whether a file fits the `q` of files.list, as far as the stand-in knows its words. */
export function fileQuery(query: string): (file: DriveFile) => boolean {
  const terms = query.split(/ and (?![^{]*\})/).map((term) => {
    for (const [form, fits] of TERMS) {
      const match = form.exec(term);
      if (match) return (file: DriveFile) => fits(file, match[1] ?? '', match[2] ?? '');
    }
    throw new DriveRefusal(400, 'invalid', 'Invalid Value');
  });
  return (file) => terms.every((fits) => fits(file));
}
