import type { sheets_v4 } from '@googleapis/sheets';
import { gridNamed } from '../areas';
import { invalid } from '../errors';
import { applyMask, changeMask } from '../field-mask';
import type { StoredWorkbook } from '../model';
import { freshId } from '../new-workbook';
import type { Handlers } from './edit';

type Metadata = sheets_v4.Schema$DeveloperMetadata;

/** Creates, changes and removes developer metadata on the workbook, a sheet, a row or a column. */
export const developerMetadataRequests: Handlers = {
  createDeveloperMetadata: ({ workbook }, request) => {
    const asked = request.developerMetadata ?? {};
    const ids = workbook.developerMetadata.map((item) => item.metadataId ?? 0);
    const metadataId = asked.metadataId ?? freshId(ids);
    if (ids.includes(metadataId)) {
      throw invalid(`Developer metadata with ID ${metadataId} already exists.`);
    }
    const developerMetadata = settled(workbook, { ...asked, metadataId });
    workbook.developerMetadata.push(developerMetadata);
    return { createDeveloperMetadata: { developerMetadata } };
  },
  updateDeveloperMetadata: ({ workbook }, request) => {
    const mask = changeMask(request.fields, 'DeveloperMetadata');
    mask.delete('metadataId');
    const chosen = chosenBy(workbook, request.dataFilters);
    const changed = new Map(
      chosen.map((item) => [
        item,
        settled(workbook, applyMask(item, request.developerMetadata ?? {}, mask)),
      ]),
    );
    workbook.developerMetadata = workbook.developerMetadata.map(
      (item) => changed.get(item) ?? item,
    );
    return {
      updateDeveloperMetadata: { developerMetadata: [...changed.values()] },
    } as sheets_v4.Schema$Response;
  },
  deleteDeveloperMetadata: ({ workbook }, request) => {
    const chosen = chosenBy(workbook, request.dataFilter ? [request.dataFilter] : []);
    workbook.developerMetadata = workbook.developerMetadata.filter(
      (item) => !chosen.includes(item),
    );
    return { deleteDeveloperMetadata: { deletedDeveloperMetadata: chosen } };
  },
};

/** The item with its location named in full; refused when incomplete. */
function settled(workbook: StoredWorkbook, item: Metadata): Metadata {
  if (!item.metadataKey) throw invalid('metadataKey is required');
  if (item.visibility !== 'DOCUMENT' && item.visibility !== 'PROJECT') {
    throw invalid('visibility must be DOCUMENT or PROJECT');
  }
  return structuredClone({ ...item, location: settledLocation(workbook, item.location ?? {}) });
}

function settledLocation(
  workbook: StoredWorkbook,
  location: sheets_v4.Schema$DeveloperMetadataLocation,
): sheets_v4.Schema$DeveloperMetadataLocation {
  if (location.spreadsheet) return { locationType: 'SPREADSHEET', spreadsheet: true };
  const range = location.dimensionRange;
  if (range) {
    gridNamed(workbook, range.sheetId);
    const span = (range.endIndex ?? 0) - (range.startIndex ?? 0);
    if (span !== 1) throw invalid('Developer metadata can only be put on a single row or column.');
    return {
      locationType: range.dimension === 'ROWS' ? 'ROW' : 'COLUMN',
      dimensionRange: { ...range, sheetId: range.sheetId ?? 0, startIndex: range.startIndex ?? 0 },
    };
  }
  if (location.sheetId === null || location.sheetId === undefined) {
    throw invalid('location is required');
  }
  return { locationType: 'SHEET', sheetId: gridNamed(workbook, location.sheetId).sheetId };
}

/** The items that at least one filter finds. Only filters by metadata lookup are offered here. */
function chosenBy(
  workbook: StoredWorkbook,
  filters: sheets_v4.Schema$DataFilter[] | null | undefined,
): Metadata[] {
  if (!filters || filters.length === 0) throw invalid('A data filter is required');
  const lookups = filters.map((filter) => {
    if (filter.developerMetadataLookup) return filter.developerMetadataLookup;
    throw invalid('A data filter must have a developerMetadataLookup');
  });
  return workbook.developerMetadata.filter((item) => lookups.some((lookup) => finds(lookup, item)));
}

function finds(lookup: sheets_v4.Schema$DeveloperMetadataLookup, item: Metadata): boolean {
  for (const field of ['metadataId', 'metadataKey', 'metadataValue', 'visibility'] as const) {
    const wanted = lookup[field] ?? undefined;
    if (wanted !== undefined && wanted !== item[field]) return false;
  }
  if (lookup.locationType && lookup.locationType !== item.location?.locationType) return false;
  return !lookup.metadataLocation || sameLocation(lookup.metadataLocation, item.location ?? {});
}

function sameLocation(
  wanted: sheets_v4.Schema$DeveloperMetadataLocation,
  location: sheets_v4.Schema$DeveloperMetadataLocation,
): boolean {
  if (wanted.spreadsheet) return location.spreadsheet === true;
  if (!wanted.dimensionRange) return (wanted.sheetId ?? 0) === location.sheetId;
  const [a, b] = [wanted.dimensionRange, location.dimensionRange];
  return (
    (a.sheetId ?? 0) === b?.sheetId &&
    a.dimension === b.dimension &&
    (a.startIndex ?? 0) === b.startIndex &&
    a.endIndex === b.endIndex
  );
}
