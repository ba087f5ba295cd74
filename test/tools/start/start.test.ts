import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { ownCertificate } from '../../../tools/start/certificate';
import { headersFor } from '../../../tools/start/headers';
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

  test('takes a port, opens the browser unless told not to, and installs no certificate unless told to', () => {
    expect(parseOptions([])).toEqual({ port: 3000, opensBrowser: true, isTrusted: false });
    expect(parseOptions(['--port', '4000', '--no-open', '--trust'])).toEqual({
      port: 4000,
      opensBrowser: false,
      isTrusted: true
    });
  });
});

describe('the certificate', () => {
  test('vouches for localhost and nothing else, for a month, signed with SHA-256', async () => {
    const certificate = new X509Certificate((await ownCertificate()).cert);
    expect(certificate).toMatchObject({ ca: false, subjectAltName: 'DNS:localhost' });
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(Date.parse(certificate.validTo) - Date.now()).toBeLessThan(31 * 24 * 3600 * 1000);
    // sha256WithRSAEncryption, 1.2.840.113549.1.1.11 in DER (RFC 4055); the last but one would be SHA-1's 5.
    expect(certificate.raw.includes(Buffer.from('06092a864886f70d01010b', 'hex'))).toBe(true);
    expect(certificate.raw.includes(Buffer.from('06092a864886f70d010105', 'hex'))).toBe(false);
  });

  test('is another one each time', async () => {
    const [one, other] = await Promise.all([ownCertificate(), ownCertificate()]);
    expect(one.key).not.toBe(other.key);
  });
});

test.each(['README.md', 'tools/start/sideload.ts', 'CONTRIBUTING.md', 'SECURITY.md'])(
  'what npx would fetch is pinned to a version in %s',
  (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(text.match(/office-addin-debugging(?!@\d+\.\d+\.\d+)/g)).toBeNull();
  }
);

describe('the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'itss-serve-'));
  let server: Server;
  let isBuilding = false;
  beforeAll(async () => {
    for (const page of ['page', 'taskpane', 'workbench', 'support', 'privacy'])
      writeFileSync(join(folder, `${page}.html`), '<p>レベル</p>');
    writeFileSync(join(folder, 'functions.json'), '{}');
    writeFileSync(join(folder, 'large.js'), 'x'.repeat(20_000_000));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(`${folder}.secret`, 'secret');
    server = await serve(
      { folder, index: 'workbench.html', isBuilding: () => isBuilding },
      0,
      await ownCertificate()
    );
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
    rmSync(`${folder}.secret`);
  });

  interface Fetched {
    readonly status: number;
    readonly headers: NodeJS.Dict<string | string[]>;
    readonly body: string;
  }
  const fetched = (path: string, method = 'GET', goesAway = false): Promise<Fetched> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      request({ host: 'localhost', port, path, method, rejectUnauthorized: false }, (response) => {
        let body = '';
        const done = (): void => {
          resolve({ status: response.statusCode!, headers: response.headers, body });
        };
        if (goesAway) {
          response.destroy();
          done();
          return;
        }
        response
          .setEncoding('utf8')
          .on('data', (text) => {
            body += String(text);
          })
          .on('end', done);
      })
        .on('error', reject)
        .end();
    });

  test('gives the files of its folder, with their types, which browsers are not to guess', async () => {
    expect(await fetched('/page.html?_host_Info=x')).toMatchObject({
      status: 200,
      body: '<p>レベル</p>',
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-length': '16',
        'x-content-type-options': 'nosniff'
      }
    });
    expect(await fetched('/page.html', 'HEAD')).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '16' }
    });
    expect((await fetched('/functions.json')).headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
  });

  test('lets Excel on the web read the metadata of the functions', async () => {
    expect((await fetched('/functions.json')).headers).toMatchObject({ 'access-control-allow-origin': '*' });
    expect((await fetched('/page.html')).headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('sends the policy of a page, which only Excel and the workbench may show in a frame', async () => {
    const policy = async (page: string): Promise<string> =>
      String((await fetched(`/${page}.html`)).headers['content-security-policy']);
    const pane = await policy('taskpane');
    expect(pane).toMatch(/^default-src 'none'; script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
    const ancestors = /frame-ancestors (.*)$/.exec(pane)![1]!.split(' ');
    expect(ancestors).toEqual(
      expect.arrayContaining([
        "'self'",
        'https://*.officeapps.live.com',
        'https://*.sharepoint.com',
        'https://*.office.com'
      ])
    );
    expect(ancestors.every((source) => source === "'self'" || source.startsWith('https://'))).toBe(true);
    for (const page of ['workbench', 'support', 'privacy'])
      expect(await policy(page)).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
  });

  test('leads from / to the workbench', async () => {
    expect(await fetched('/')).toMatchObject({ status: 302, headers: { location: 'workbench.html' } });
  });

  test.each(['/missing.js', '/assets', `/..${sep}x`, '/%2e%2e/x.secret', '/../x.secret', '/%', '/a%00b'])(
    'gives nothing else: %s',
    async (path) => {
      expect((await fetched(path.replace('x.secret', `${folder.split(sep).at(-1)!}.secret`))).status).toBe(
        404
      );
    }
  );

  test('takes no other method', async () => {
    expect(await fetched('/page.html', 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' }
    });
  });

  test('goes on when a file vanishes, and when whoever asked goes away', async () => {
    writeFileSync(join(folder, 'gone.js'), '1');
    expect((await fetched('/gone.js')).status).toBe(200);
    // As webpack does while it builds: some of the requests find the file, and some do not.
    const answers = Array.from({ length: 50 }, (_, i) => {
      if (i === 20) rmSync(join(folder, 'gone.js'));
      return fetched('/gone.js');
    });
    const statuses = new Set((await Promise.all(answers)).map(({ status }) => status));
    expect([...statuses].every((status) => status === 200 || status === 404)).toBe(true);
    expect((await fetched('/gone.js')).status).toBe(404);
    await fetched('/large.js', 'GET', true);
    expect((await fetched('/page.html')).status).toBe(200);
  });

  test('says that it is still building until it has built', async () => {
    isBuilding = true;
    const answers = await Promise.all(['/', '/taskpane.html', '/missing.js'].map((path) => fetched(path)));
    isBuilding = false;
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
      expect(answer.body).toMatch(/http-equiv="refresh".*still being built/);
    }
    expect((await fetched('/taskpane.html')).status).toBe(200);
  });
});

test('no type of file that the build makes is left for browsers to guess', () => {
  for (const ending of ['html', 'js', 'css', 'json', 'txt', 'xml', 'svg', 'png', 'xlsx'])
    expect([ending, headersFor(`a.${ending}`)['content-type']]).not.toEqual([
      ending,
      'application/octet-stream'
    ]);
});
