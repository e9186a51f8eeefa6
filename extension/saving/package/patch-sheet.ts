import { type CellRange, cellAddress } from '../../../shared/tables';
import { cellPlace, cellRange } from '../addresses';
import { attributesOf, escapeCellText, startTags } from './xml';

export interface SheetPatch {
  xml: string;
  /** Addresses that now hold their new text. */
  written: ReadonlySet<string>;
  /** Addresses that hold a formula's result and are left as they are. */
  formulas: ReadonlySet<string>;
}

/**
 * Writes texts into cells of a worksheet part, by A1 address; '' empties the cell. A cell keeps its
 * style; everything else stays letter for letter. Cells that are not in the part are in neither set.
 */
export function patchSheet(xml: string, texts: ReadonlyMap<string, string>): SheetPatch {
  const prefix = /<([\w.-]+:)?worksheet[\s>]/.exec(xml)?.[1] ?? '';
  const formula = new RegExp(`<${prefix}f[\\s/>]`);
  const areas = formulaAreas(xml);
  const rows = new Set([...texts.keys()].map((address) => cellPlace(address)?.row));
  const written = new Set<string>();
  const formulas = new Set<string>();
  const patchCell = (cell: string, address: string): string => {
    const text = texts.get(address);
    if (text === undefined) return cell;
    if (formula.test(cell) || areas.some((area) => isInside(address, area))) {
      formulas.add(address);
      return cell;
    }
    written.add(address);
    return textCell(cell, prefix, text);
  };
  const patched = replaceElements(xml, `${prefix}row`, rowIndex, (row, index) =>
    rows.has(index)
      ? replaceElements(row, `${prefix}c`, columnIndex, (cell, column) =>
          patchCell(cell, cellAddress(index, column)),
        )
      : row,
  );
  return { xml: patched, written, formulas };
}

/** True for a worksheet part in which something is calculated. */
export function holdsFormula(xml: string): boolean {
  return /<(?:[\w.-]+:)?f[\s/>]/.test(xml);
}

/** Areas that one formula fills: only their first cell carries it, the others cannot change alone. */
function formulaAreas(xml: string): CellRange[] {
  if (!/\bt\s*=\s*["'](?:array|dataTable)/.test(xml)) return [];
  return startTags(xml, 'f').flatMap((tag) => {
    const attributes = attributesOf(tag);
    const area = cellRange(attributes.get('ref') ?? '');
    return area && /^(?:array|dataTable)$/.test(attributes.get('t') ?? '') ? [area] : [];
  });
}

function isInside(address: string, { top, left, bottom, right }: CellRange): boolean {
  const place = cellPlace(address);
  if (!place) return false;
  const { row, column } = place;
  return row >= top && row <= bottom && column >= left && column <= right;
}

const rowIndex = (reference: string): number => Number(reference) - 1;
const columnIndex = (reference: string): number => cellPlace(reference)?.column ?? -1;

/**
 * Replaces elements of one name that do not nest. Their zero-based index is that of attribute `r`;
 * an element without it follows the one before.
 */
function replaceElements(
  xml: string,
  name: string,
  indexOf: (reference: string) => number,
  replace: (element: string, index: number) => string,
): string {
  const open = new RegExp(`<${name}(?=[\\s/>])[^>]*>`, 'g');
  const close = `</${name}>`;
  const parts: string[] = [];
  let copied = 0;
  let index = -1;
  for (let tag = open.exec(xml); tag; tag = open.exec(xml)) {
    const reference = /\sr\s*=\s*["']([^"']*)["']/.exec(tag[0])?.[1];
    index = reference === undefined ? index + 1 : indexOf(reference);
    const closeAt = tag[0].endsWith('/>') ? -1 : xml.indexOf(close, open.lastIndex);
    const end = closeAt < 0 ? open.lastIndex : closeAt + close.length;
    const element = xml.slice(tag.index, end);
    const replaced = replace(element, index);
    if (replaced !== element) {
      parts.push(xml.slice(copied, tag.index), replaced);
      copied = end;
    }
    open.lastIndex = end;
  }
  return parts.join('') + xml.slice(copied);
}

/** The cell with a text of its own: its address and style stay, its type and value go. */
function textCell(cell: string, prefix: string, text: string): string {
  const tag = cell.slice(0, cell.indexOf('>')).replace(/\/$/, '');
  const kept = tag.replace(/\s+(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').trimEnd();
  if (text === '') return `${kept}/>`;
  const value = `<${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(text)}</${prefix}t></${prefix}is>`;
  return `${kept} t="inlineStr">${value}</${prefix}c>`;
}
