import { nfc } from '../../../shared/vietnamese';
import { attributesOf, startTags } from './xml';
import type { ZipPackage } from './zip-package';

/** Where the parts of a workbook stand in its package. */
export interface WorkbookParts {
  workbook: string;
  /** Sheet name (NFC) → part of its cells; only those written in XML. */
  sheets: ReadonlyMap<string, string>;
}

/** Null when this is no package of a workbook in XML: .ods, .xlsb, damaged relationships. */
export function findSheets(zip: ZipPackage): WorkbookParts | null {
  const workbook = [...relationships(zip, '')].find(([, { type }]) =>
    type.endsWith('/officeDocument'),
  )?.[1].part;
  const xml = workbook?.endsWith('.xml') ? zip.text(workbook) : null;
  if (workbook === undefined || xml === null) return null;
  const targets = relationships(zip, workbook);
  const sheets = new Map<string, string>();
  for (const tag of startTags(xml, 'sheet')) {
    const attributes = attributesOf(tag);
    const id = [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    const target = targets.get(id);
    const name = nfc(attributes.get('name') ?? '');
    if (target?.type.endsWith('/worksheet') && !sheets.has(name)) sheets.set(name, target.part);
  }
  return { workbook, sheets };
}

/** Relationships of a part ('' for the package) by id: their type and the part they lead to. */
function relationships(zip: ZipPackage, part: string): Map<string, { type: string; part: string }> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = zip.text(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? '';
  return new Map(
    startTags(xml, 'Relationship').map((tag) => {
      const attributes = attributesOf(tag);
      const target = attributes.get('Target') ?? '';
      const type = attributes.get('Type') ?? '';
      return [attributes.get('Id') ?? '', { type, part: resolve(folder, target) }];
    }),
  );
}

/** "xl/" and "../a.xml" → "a.xml"; "/xl/a.xml" → "xl/a.xml". */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
