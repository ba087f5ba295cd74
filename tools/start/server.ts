import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/** A certificate and its key, both in PEM. */
export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

/**
 * Serves the files of a folder, and nothing else, over https on localhost.
 *
 * @param port 0 for any free one
 * @returns the server, once it listens
 * @throws Error with the code EADDRINUSE when the port is taken
 */
export function serve(folder: string, port: number, certificate: Certificate): Promise<Server> {
  const server = createServer(certificate, ({ url = '/', method }, response) => {
    const file = fileAt(folder, url);
    if (!file || (method !== 'GET' && method !== 'HEAD')) {
      response.statusCode = file ? 405 : 404;
      response.end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('content-length', statSync(file).size);
    response.setHeader('cache-control', 'no-cache');
    // Excel on the web fetches the functions' metadata from its own page.
    if (extname(file) === '.json') response.setHeader('access-control-allow-origin', '*');
    if (method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve(server);
    });
  });
}

function fileAt(folder: string, url: string): string | null {
  const file = join(folder, normalize(pathOf(url)));
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** The path that a request asks for; the root if its address cannot be parsed. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return sep;
  }
}
