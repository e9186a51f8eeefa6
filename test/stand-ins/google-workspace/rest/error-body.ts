import { SheetsApiError } from '../store-types';

const reasons: Record<number, string> = {
  400: 'badRequest',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  429: 'rateLimitExceeded',
  500: 'backendError',
  501: 'notImplemented',
  503: 'backendError',
};

/** The JSON body that Google answers with a refusal. */
export function errorBody(error: SheetsApiError): object {
  const { code, status, message } = error;
  const errors = [{ message, domain: 'global', reason: reasons[code] ?? 'unknown' }];
  const details = code === 429 ? { details: [quotaInfo(message)] } : {};
  return { error: { code, message, errors, status, ...details } };
}

export type CallKind = 'Read' | 'Write';

/** The refusal of a call over the quota of a minute. */
export const quotaExceeded = (kind: CallKind): SheetsApiError =>
  new SheetsApiError(
    429,
    'RESOURCE_EXHAUSTED',
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:000000000000'.`,
  );

const quotaInfo = (message: string): object => {
  const kind = message.includes("'Write requests'") ? 'Write' : 'Read';
  return {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: 'RATE_LIMIT_EXCEEDED',
    domain: 'googleapis.com',
    metadata: {
      service: 'sheets.googleapis.com',
      consumer: 'projects/000000000000',
      quota_metric: `sheets.googleapis.com/${kind.toLowerCase()}_requests`,
      quota_limit: `${kind}RequestsPerMinutePerUser`,
      quota_limit_value: '60',
      quota_location: 'global',
    },
  };
};

/** The refusal of a planned failure, in Google's words for that status. */
export function plannedRefusal(code: number, kind: CallKind): SheetsApiError {
  switch (code) {
    case 429:
      return quotaExceeded(kind);
    case 403:
      return new SheetsApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
    case 404:
      return new SheetsApiError(404, 'NOT_FOUND', 'Requested entity was not found.');
    case 503:
      return new SheetsApiError(503, 'UNAVAILABLE', 'The service is currently unavailable.');
    default:
      return new SheetsApiError(code, 'INTERNAL', 'Internal error encountered.');
  }
}
