import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { join, normalize, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { headersFor } from './headers';

/** A certificate and its key, both in PEM. */
export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

/** What is served. */
export interface Served {
  readonly folder: string;
  /** The page that `/` leads to. */
  readonly index: string;
  /** Whether the files are still being made: until they are, every answer says so. */
  readonly isBuilding?: () => boolean;
}

const BUILDING =
  '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>Building …</title>' +
  '<p>The add-in is still being built. This page opens by itself once it is done.</p>';
const BUILDING_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'",
  'cache-control': 'no-store',
  'retry-after': '2'
};

/**
 * Serves the files of a folder, and nothing else, over https on localhost.
 *
 * @param port 0 for any free one
 * @returns the server, once it listens
 * @throws Error with the code EADDRINUSE when the port is taken
 */
export function serve(served: Served, port: number, certificate: Certificate): Promise<Server> {
  const server = createServer(certificate, (request, response) => {
    answer(served, request, response).catch(() => {
      // Whoever asked has gone away, or the file was cut while it was sent.
      response.destroy();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve(server);
    });
  });
}

async function answer(
  { folder, index, isBuilding }: Served,
  { url = '/', method }: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const isHead = method === 'HEAD';
  if (method !== 'GET' && !isHead) {
    end(response, 405, { allow: 'GET, HEAD' });
    return;
  }
  if (isBuilding?.() === true) {
    end(response, 503, BUILDING_HEADERS, isHead ? '' : BUILDING);
    return;
  }
  const path = pathOf(url);
  if (path === '/') {
    end(response, 302, { location: index });
    return;
  }
  const file = path === undefined ? undefined : await fileAt(folder, path);
  if (!file) {
    end(response, 404);
    return;
  }
  try {
    response.writeHead(200, { ...headersFor(file.name), 'content-length': file.size });
    if (isHead) response.end();
    else await pipeline(file.handle.createReadStream({ autoClose: false }), response);
  } finally {
    await file.handle.close();
  }
}

function end(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = ''
): void {
  // Of an answer without a body there is nothing to guess; Chrome still complains where office.js asks for a
  // script in vain.
  response
    .writeHead(status, { ...(body !== '' && { 'x-content-type-options': 'nosniff' }), ...headers })
    .end(body);
}

interface OpenFile {
  readonly handle: FileHandle;
  readonly size: number;
  /** Its path from the served folder, with `/`. */
  readonly name: string;
}

/**
 * Opens a file of the folder. It is opened before anything is said about it, since a build may remove it at
 * any time.
 */
async function fileAt(folder: string, path: string): Promise<OpenFile | undefined> {
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder + sep)) return undefined;
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  const stats = await handle.stat();
  if (stats.isFile()) return { handle, size: stats.size, name: relative(folder, file).split(sep).join('/') };
  await handle.close();
  return undefined;
}

/** The path that a request asks for; undefined if its address cannot be parsed. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return undefined;
  }
}
