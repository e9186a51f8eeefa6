import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Html } from './html';

/** An answer as plain data, sent once. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer;
}

export function page(markup: Html, status = 200): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    body: markup.markup,
  };
}

export function json(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: JSON.stringify(value),
  };
}

/** 303: the browser goes there with GET. */
export function seeOther(location: string, cookie?: string): Reply {
  return {
    status: 303,
    headers: { Location: location, ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }) },
    body: '',
  };
}

export function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, reply.headers);
  response.end(reply.body);
}

const BODY_LIMIT = 1_000_000;

/** Reads a posted form. @throws Error when it is larger than a form can be. */
export async function readPostedForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > BODY_LIMIT) throw new Error('Posted form too large');
    chunks.push(chunk as Buffer);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
