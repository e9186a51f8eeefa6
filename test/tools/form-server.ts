import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize, resolve } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const EMPTY_PAGE = { 'content-type': 'text/html' };

export interface FormServer {
  origin: string;
  /** The address of a local page; its folder is served beside it. */
  addressOf(path: string): string;
  close(): Promise<void>;
}

/** Serves saved pages on loopback as they are, with all scripts of the pages switched off. */
export async function serveForms(): Promise<FormServer> {
  const folders: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const [, number = '', ...rest] = decodeURIComponent(
      new URL(request.url ?? '/', 'http://localhost').pathname,
    ).split('/');
    const folder = folders[Number(number)];
    if (folder === undefined) return void response.writeHead(200, EMPTY_PAGE).end();
    const path = normalize(join(folder, ...rest));
    try {
      if (!path.startsWith(folder)) throw new Error('outside');
      const body = await readFile(path);
      response.writeHead(200, {
        'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
        'content-security-policy': "script-src 'none'",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    addressOf: (path) => {
      const folder = dirname(resolve(path));
      const known = folders.indexOf(folder);
      const number = known < 0 ? folders.push(folder) - 1 : known;
      return `${origin}/${number}/${encodeURIComponent(basename(path))}`;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
