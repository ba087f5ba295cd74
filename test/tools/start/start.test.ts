import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { ownCertificate } from '../../../tools/start/certificate';
import { parseOptions } from '../../../tools/start/options';
import { serve } from '../../../tools/start/server';

const ROOT = join(__dirname, '../../..');

/** Runs one of the project's scripts to its end. */
function run(script: string, ...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'tools/start', script), ...args],
      { cwd: ROOT },
      (error, out, err) => {
        resolve({ code: error?.code ?? 0, out, err });
      }
    );
  });
}

describe('npm start', () => {
  test('says which port is taken, and how to choose another, before it builds anything', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, 'localhost', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const { code, out, err } = await run('start.ts', '--port', String(port));
    other.close();
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: `Port ${port} is taken, perhaps by another npm start. Choose one: npm start -- --port ${port + 1}\n`
    });
  }, 30_000);

  test.each(['0', '65536', 'http'])('does not take %s for a port', (port) => {
    expect(() => parseOptions(['--port', port])).toThrow(`--port ${port}: give a number from 1 to 65535.`);
  });

  test('takes a port, and opens the browser unless told not to', () => {
    expect(parseOptions([])).toEqual({ port: 3000, opensBrowser: true });
    expect(parseOptions(['--port', '4000', '--no-open'])).toEqual({ port: 4000, opensBrowser: false });
  });
});

describe('the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'itss-serve-'));
  let server: Server;
  beforeAll(async () => {
    writeFileSync(join(folder, 'page.html'), '<p>レベル</p>');
    writeFileSync(join(folder, 'functions.json'), '{}');
    writeFileSync(`${folder}.secret`, 'secret');
    server = await serve(folder, 0, await ownCertificate());
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
    rmSync(`${folder}.secret`);
  });

  const fetched = (
    path: string
  ): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      get({ host: 'localhost', port, path, rejectUnauthorized: false }, (response) => {
        let body = '';
        response
          .setEncoding('utf8')
          .on('data', (text) => {
            body += String(text);
          })
          .on('end', () => {
            resolve({ status: response.statusCode!, headers: response.headers, body });
          });
      }).on('error', reject);
    });

  test('gives the files of its folder, with their types', async () => {
    expect(await fetched('/page.html?_host_Info=x')).toMatchObject({
      status: 200,
      body: '<p>レベル</p>',
      headers: { 'content-type': 'text/html; charset=utf-8' }
    });
  });

  test('lets Excel on the web read the metadata of the functions', async () => {
    expect((await fetched('/functions.json')).headers).toMatchObject({ 'access-control-allow-origin': '*' });
    expect((await fetched('/page.html')).headers).not.toHaveProperty('access-control-allow-origin');
  });

  test.each(['/', '/missing.js', `/..${sep}x`, '/%2e%2e/x.secret', '/../x.secret', '/%'])(
    'gives nothing else: %s',
    async (path) => {
      expect((await fetched(path.replace('x.secret', `${folder.split(sep).at(-1)!}.secret`))).status).toBe(
        404
      );
    }
  );
});
