import type { sheets_v4 } from '@googleapis/sheets';
import { SheetsApiError } from '../../store-types';
import { invalid, refusingAt } from '../errors';
import { borderRequests } from './borders';
import { cellRequests } from './cells';
import { chartRequests } from './charts';
import { conditionalFormatRequests } from './conditional-formats';
import { developerMetadataRequests } from './developer-metadata';
import { dimensionRequests } from './dimensions';
import type { Edit, Handler, Handlers } from './edit';
import { filterRequests } from './filters';
import { mergeRequests } from './merges';
import { namedRangeRequests } from './named-ranges';
import { protectedRangeRequests } from './protected-ranges';
import { sheetRequests } from './sheets';
import { sortRequests } from './sorting';

const handlers: Handlers = {
  ...sheetRequests,
  ...dimensionRequests,
  ...cellRequests,
  ...mergeRequests,
  ...borderRequests,
  ...conditionalFormatRequests,
  ...chartRequests,
  ...protectedRangeRequests,
  ...namedRangeRequests,
  ...developerMetadataRequests,
  ...filterRequests,
  ...sortRequests,
};

/** Carries out the requests in order; the first refusal ends all, told with its index and kind. */
export function carryOut(
  edit: Edit,
  requests: sheets_v4.Schema$Request[],
): sheets_v4.Schema$Response[] {
  if (requests.length === 0) throw invalid('Must specify at least one request.');
  return requests.map((request, index) => {
    const kinds = Object.keys(request).filter((kind) => asked(request, kind)) as (keyof Handlers)[];
    const [kind, ...others] = kinds;
    if (kind === undefined) throw invalid(`Invalid requests[${index}]: No request set.`);
    if (others.length > 0) {
      throw invalid(`Invalid requests[${index}]: oneof field 'kind' is already set.`);
    }
    return refusingAt(`requests[${index}].${kind}`, () => run(edit, kind, request));
  });
}

const asked = (request: sheets_v4.Schema$Request, kind: string): boolean => {
  const body = request[kind as keyof sheets_v4.Schema$Request];
  return body !== null && body !== undefined;
};

function run<K extends keyof sheets_v4.Schema$Request>(
  edit: Edit,
  kind: K,
  request: sheets_v4.Schema$Request,
): sheets_v4.Schema$Response {
  const handler = handlers[kind] as Handler<K> | undefined;
  const body = request[kind];
  if (!handler || !body) {
    throw new SheetsApiError(
      501,
      'UNIMPLEMENTED',
      'This request is not part of the local stand-in.',
    );
  }
  return handler(edit, body);
}
