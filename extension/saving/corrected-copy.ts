import { done, failed, type Outcome } from '../../shared/outcome';
import type { Repair } from '../../shared/records/types';
import { readWorkbook, type SheetCells, type Table } from '../../shared/tables';
import { fileKind } from '../../shared/tables/file-kind';
import { type Language, say } from '../../shared/words';
import { acceptedTexts } from './copy/accepted-texts';
import { patchDelimited } from './copy/patch-delimited';
import { patchPackage } from './copy/patch-package';
import { rebuildWorkbook } from './copy/rebuild-workbook';
import { sheetOfTable } from './copy/sheet-of-table';
import { copyName } from './file-names';
import type { CorrectedCopy } from './types';

/** Extensions that a patched copy keeps; macros need theirs. */
const OF_PACKAGES = ['xlsx', 'xlsm', 'xltx', 'xltm'] as const;
const OF_TEXTS = ['csv', 'tsv', 'tab', 'txt'] as const;

/**
 * A copy of a file with the repairs the person accepted, under a name the original does not have.
 *
 * `original` is the file as it was opened, null when there was none (pasted cells) or it was not
 * kept: the copy is then made of the table alone. A workbook in XML and a text file are patched;
 * of other files a new .xlsx is made with the values. A repair that cannot be written is refused by
 * itself; the copy as a whole fails only when the original cannot be read.
 */
export async function correctedCopy(
  fileName: string,
  original: Uint8Array | null,
  table: Table,
  accepted: readonly Repair[],
  language: Language = 'vi',
): Promise<Outcome<CorrectedCopy>> {
  const { repairs, refused } = acceptedTexts(table, accepted);
  const patched = original && (await patch(original, table.sheetName, repairs));
  if (patched) {
    const { copy, extensions } = patched;
    return done({
      ...copy,
      fileName: copyName(fileName, extensions, language),
      refused: [...refused, ...copy.refused],
      made: 'patched',
    });
  }
  const sheets = original ? sheetsOf(fileName, original) : done([sheetOfTable(table)]);
  if (!sheets.ok) return sheets;
  if (!sheets.value.some(({ name }) => name === table.sheetName)) {
    const place = { file: fileName, sheet: table.sheetName };
    return failed({ code: 'saving.sheet-not-found', place });
  }
  const notes = {
    name: say('saving.notes.sheet', {}, language),
    lines: (['made-from', 'not-carried', 'carried'] as const).map((key) =>
      say(`saving.notes.${key}`, { file: fileName }, language),
    ),
  };
  return done({
    fileName: copyName(fileName, ['xlsx'], language),
    bytes: await rebuildWorkbook(sheets.value, table.sheetName, repairs, notes),
    written: repairs.size,
    refused,
    made: 'rebuilt',
  });
}

async function patch(
  original: Uint8Array,
  sheetName: string,
  repairs: ReadonlyMap<string, Repair>,
) {
  if (fileKind(original) === 'text') {
    const copy = patchDelimited(original, repairs);
    return copy && { copy, extensions: OF_TEXTS };
  }
  const copy = await patchPackage(original, sheetName, repairs);
  return copy && { copy, extensions: OF_PACKAGES };
}

function sheetsOf(fileName: string, original: Uint8Array): Outcome<readonly SheetCells[]> {
  const workbook = readWorkbook(fileName, original);
  return workbook.ok ? done(workbook.value.sheets) : workbook;
}
