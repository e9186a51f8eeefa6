import { gridNamed, requestedArea } from '../areas';
import type { Handlers } from './edit';

/** Sets and clears the basic filter. It is kept, not applied: no row is hidden by it. */
export const filterRequests: Handlers = {
  setBasicFilter: ({ workbook }, request) => {
    const { sheet } = requestedArea(workbook, request.filter?.range);
    sheet.basicFilter = structuredClone(request.filter ?? {});
    return {};
  },
  clearBasicFilter: ({ workbook }, request) => {
    delete gridNamed(workbook, request.sheetId).basicFilter;
    return {};
  },
};
