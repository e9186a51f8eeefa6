import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { SheetsApiError } from '../store-types';

/** The JSON body of a request, unpacked when it came as gzip; undefined when there is none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const sent = Buffer.concat(chunks);
  if (sent.length === 0) return undefined;
  const packed = request.headers['content-encoding'] === 'gzip';
  const text = (packed ? await promisify(gunzip)(sent) : sent).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    const message = `Invalid JSON payload received. Unexpected token.\n${text.slice(0, 40)}`;
    throw new SheetsApiError(400, 'INVALID_ARGUMENT', message);
  }
}

/** Answers JSON, packed when the client takes gzip. */
export async function answerJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: object,
): Promise<void> {
  const text = Buffer.from(JSON.stringify(body, undefined, 2), 'utf8');
  const packs = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const sent = packs ? await promisify(gzip)(text) : text;
  response.writeHead(status, {
    'content-type': 'application/json; charset=UTF-8',
    'content-length': sent.length,
    ...(packs ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(sent);
}
