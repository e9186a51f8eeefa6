import type { sheets_v4 } from '@googleapis/sheets';
import { requestedArea } from '../areas';
import { invalid } from '../errors';
import { applyMask, changeMask } from '../field-mask';
import type { StoredSheet, StoredWorkbook } from '../model';
import { freshId } from '../new-workbook';
import type { Handlers } from './edit';

type ProtectedRange = sheets_v4.Schema$ProtectedRange;

/** Adds, changes and removes protected ranges. */
export const protectedRangeRequests: Handlers = {
  addProtectedRange: ({ workbook }, request) => {
    const asked = request.protectedRange ?? {};
    const ids = allRanges(workbook).map((range) => range.protectedRangeId ?? 0);
    const protectedRangeId = asked.protectedRangeId ?? freshId(ids);
    if (ids.includes(protectedRangeId)) {
      throw invalid(`A protected range with ID ${protectedRangeId} already exists.`);
    }
    const { sheet, protectedRange } = settled(workbook, { ...asked, protectedRangeId });
    sheet.protectedRanges.push(protectedRange);
    return { addProtectedRange: { protectedRange } };
  },
  updateProtectedRange: ({ workbook }, request) => {
    const before = rangeWithId(workbook, request.protectedRange?.protectedRangeId);
    const mask = changeMask(request.fields, 'ProtectedRange');
    mask.delete('protectedRangeId');
    const after = applyMask(before.protectedRange, request.protectedRange ?? {}, mask);
    remove(before);
    const { sheet, protectedRange } = settled(workbook, after);
    sheet.protectedRanges.push(protectedRange);
    return {};
  },
  deleteProtectedRange: ({ workbook }, request) => {
    remove(rangeWithId(workbook, request.protectedRangeId));
    return {};
  },
};

const allRanges = (workbook: StoredWorkbook): ProtectedRange[] =>
  workbook.sheets.flatMap((sheet) => sheet.protectedRanges);

interface Located {
  sheet: StoredSheet;
  protectedRange: ProtectedRange;
}

function rangeWithId(workbook: StoredWorkbook, id: number | null | undefined): Located {
  for (const sheet of workbook.sheets) {
    const protectedRange = sheet.protectedRanges.find((range) => range.protectedRangeId === id);
    if (protectedRange) return { sheet, protectedRange };
  }
  throw invalid(`No protected range with ID: ${id ?? 0}`);
}

function remove({ sheet, protectedRange }: Located): void {
  sheet.protectedRanges = sheet.protectedRanges.filter((other) => other !== protectedRange);
}

/** The range as kept: its cells named directly or through a named range, and inside the grid. */
function settled(workbook: StoredWorkbook, asked: ProtectedRange): Located {
  const named = workbook.namedRanges.find((range) => range.namedRangeId === asked.namedRangeId);
  if (asked.namedRangeId && !named) throw invalid(`No named range with id: ${asked.namedRangeId}`);
  const range = named?.range ?? asked.range;
  if (!range) throw invalid('A protected range must have a range, a named range or a table.');
  const { sheet } = requestedArea(workbook, range);
  if (asked.warningOnly && asked.editors) {
    throw invalid('Warning based protections cannot have editors.');
  }
  const protectedRange = structuredClone({ ...asked, range, requestingUserCanEdit: true });
  return { sheet, protectedRange };
}
