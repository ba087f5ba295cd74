import { execFile } from 'node:child_process';
import { createReadStream, existsSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { generate } from 'selfsigned';
import { build } from '../build/build';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png'
};

/** The built add-in with office.js beside it, and a page that hosts it, served over https from one host name. */
export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds and serves; the certificate is made for the occasion. */
export async function startSite(): Promise<Site> {
  const folder = await build('officejs=local');
  await buildHostPage(folder);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createServer({ key, cert }, ({ url = '/' }, response) => {
    const path = new URL(url, 'https://localhost').pathname;
    if (path === '/host.html') {
      response.setHeader('content-type', TYPES['.html']!);
      response.end('<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style><body><script src="hostPage.js"></script>');
      return;
    }
    const file = join(folder, path);
    if (path.includes('..') || !existsSync(file) || extname(file) === '') {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await listening(server);
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      rmSync(folder, { recursive: true });
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    }
  };
}

const listening = (server: Server): Promise<void> => new Promise((resolve) => { server.listen(0, 'localhost', resolve); });

/** The hosting page's script, bundled by the build's own tools. */
async function buildHostPage(folder: string): Promise<void> {
  const webpack = require.resolve('webpack/bin/webpack.js');
  await promisify(execFile)(process.execPath, [webpack, '--config', join(__dirname, 'hostPage.config.mjs'), '--output-path', folder]);
}
