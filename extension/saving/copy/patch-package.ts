import type { Repair } from '../../../shared/records/types';
import { calculateOnOpening } from '../package/calculate-on-opening';
import { findSheets } from '../package/find-sheets';
import { holdsFormula, patchSheet } from '../package/patch-sheet';
import { ZipPackage } from '../package/zip-package';
import type { RefusedRepair } from '../types';
import { refuse } from './accepted-texts';

export interface Patched {
  bytes: Uint8Array<ArrayBuffer>;
  written: number;
  refused: readonly RefusedRepair[];
}

/**
 * The workbook's own package with the repaired texts in their cells; no other part changes, but for
 * the wish to calculate formulas anew when there are any. Null when the file is no package of XML
 * parts in which the sheet is found.
 */
export async function patchPackage(
  original: Uint8Array,
  sheetName: string,
  repairs: ReadonlyMap<string, Repair>,
): Promise<Patched | null> {
  const zip = ZipPackage.open(original);
  const parts = zip && findSheets(zip);
  const sheet = parts?.sheets.get(sheetName);
  const xml = sheet === undefined ? null : (zip?.text(sheet) ?? null);
  if (!zip || !parts || sheet === undefined || xml === null) return null;

  const texts = new Map([...repairs].map(([cell, { after }]) => [cell, after]));
  const patch = patchSheet(xml, texts);
  const changed = new Map([[sheet, patch.xml]]);
  const isCalculated = [...parts.sheets.values()].some((part) =>
    holdsFormula(zip.text(part) ?? ''),
  );
  const workbook = isCalculated ? zip.text(parts.workbook) : null;
  if (workbook !== null) changed.set(parts.workbook, calculateOnOpening(workbook));

  const bytes = await zip.withTexts(changed);
  if (!bytes) return null;
  const refused = [...repairs].flatMap(([cell, repair]) => {
    if (patch.written.has(cell)) return [];
    const isFormula = patch.formulas.has(cell);
    return [refuse(repair, isFormula ? 'saving.refused.formula' : 'saving.refused.changed')];
  });
  return { bytes, written: patch.written.size, refused };
}
