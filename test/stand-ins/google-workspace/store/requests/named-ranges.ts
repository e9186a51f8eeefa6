import { randomInt } from 'node:crypto';
import { requestedArea } from '../areas';
import { invalid } from '../errors';
import { applyMask, changeMask } from '../field-mask';
import type { StoredWorkbook } from '../model';
import type { Handlers } from './edit';

/** Adds, changes and removes named ranges. */
export const namedRangeRequests: Handlers = {
  addNamedRange: ({ workbook }, request) => {
    const asked = request.namedRange ?? {};
    const namedRange = structuredClone({
      ...asked,
      namedRangeId: asked.namedRangeId ?? String(randomInt(1, 2 ** 31 - 1)),
    });
    if (workbook.namedRanges.some((range) => range.namedRangeId === namedRange.namedRangeId)) {
      throw invalid(`A named range with ID ${namedRange.namedRangeId} already exists.`);
    }
    checkNamed(workbook, namedRange);
    workbook.namedRanges.push(namedRange);
    return { addNamedRange: { namedRange } };
  },
  updateNamedRange: ({ workbook }, request) => {
    const index = indexOf(workbook, request.namedRange?.namedRangeId);
    const mask = changeMask(request.fields, 'NamedRange');
    mask.delete('namedRangeId');
    const [before] = workbook.namedRanges.splice(index, 1);
    const after = applyMask(before ?? {}, request.namedRange ?? {}, mask);
    checkNamed(workbook, after);
    workbook.namedRanges.splice(index, 0, after);
    return {};
  },
  deleteNamedRange: ({ workbook }, request) => {
    workbook.namedRanges.splice(indexOf(workbook, request.namedRangeId), 1);
    return {};
  },
};

function indexOf(workbook: StoredWorkbook, id: string | null | undefined): number {
  const index = workbook.namedRanges.findIndex((range) => range.namedRangeId === id);
  if (index < 0) throw invalid(`No named range with id: ${id ?? ''}`);
  return index;
}

function checkNamed(workbook: StoredWorkbook, named: StoredWorkbook['namedRanges'][number]): void {
  const name = named.name ?? '';
  const cellLike = /^([A-Za-z]{1,3}\d+|[Rr]\d+[Cc]\d+)$/.test(name);
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || cellLike) {
    throw invalid(`Invalid name for named range: ${name}`);
  }
  const folded = name.toLowerCase();
  if (workbook.namedRanges.some((range) => range.name?.toLowerCase() === folded)) {
    throw invalid(
      `Cannot add named range with name: ${name}. A named range with that name already exists.`,
    );
  }
  requestedArea(workbook, named.range);
}
