import { done, failed, type Outcome, type Problem } from '../outcome';
import { formatNumber } from '../vietnamese';
import { BYTES_PER_MEGABYTE, LIMITS } from './limits';

/** What came back from a sheet's `exportUrl`, redirects followed. */
export interface ExportReply {
  status: number;
  /** Address after the last redirect. */
  finalUrl: string;
  /** Value of the Content-Type header, '' when there is none. */
  contentType: string;
  /** Value of the Content-Disposition header, which names the file. */
  disposition?: string;
  bytes: Uint8Array;
}

/**
 * The bytes of the exported workbook, or why there are none: nobody signed in, no access, no such
 * document, too large. Google says most of these with a web page, some of them with status 200.
 */
export function readExportReply(reply: ExportReply): Outcome<Uint8Array> {
  const code = refusal(reply);
  if (code) return failed({ code, params: { status: reply.status } });
  const size = reply.bytes.length / BYTES_PER_MEGABYTE;
  if (size > LIMITS.fileMegabytes) {
    const params = { size: formatNumber(size, 1), limit: LIMITS.fileMegabytes };
    return failed({ code: 'tables.file.too-large', params });
  }
  return done(reply.bytes);
}

function refusal(reply: ExportReply): Problem['code'] | null {
  const { status } = reply;
  const page = isPage(reply) ? ascii(reply.bytes) : null;
  if (isSignIn(reply.finalUrl) || (page !== null && LINKS_TO_SIGN_IN.test(page))) {
    return 'tables.google.not-signed-in';
  }
  if (status === 401) return 'tables.google.not-signed-in';
  if (status === 404 || status === 410) return 'tables.google.not-found';
  if (status === 413 || (page !== null && /too large to (be )?export/i.test(page))) {
    return 'tables.google.too-large';
  }
  if (status === 429) return 'tables.google.too-often';
  if (status === 403) return 'tables.google.no-access';
  if (status < 200 || status >= 300) return 'tables.google.failed';
  return page === null ? null : 'tables.google.no-access';
}

/** A page whose form or script leads to signing in; pages for signed-in people only offer other accounts. */
const LINKS_TO_SIGN_IN = /accounts\.google\.com\/(v3\/signin\/identifier|ServiceLogin|signin\/v2)/;

function isSignIn(url: string): boolean {
  return /^https:\/\/accounts\.google\.com\//i.test(url);
}

function isPage({ contentType, bytes }: ExportReply): boolean {
  return (
    /text\/html/i.test(contentType) || /^\s*<(!doctype|html)/i.test(ascii(bytes.subarray(0, 64)))
  );
}

const LONGEST_PAGE = 200_000;

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < Math.min(bytes.length, LONGEST_PAGE); at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  }
  return text;
}
