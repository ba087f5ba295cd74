import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder, filesIn } from './build';

type Variant = 'cdn' | 'local';
type Policy = Record<string, string[]>;

const VARIANTS: Variant[] = ['cdn', 'local'];
const CDN = 'https://appsforoffice.microsoft.com';
const SITES = { cdn: 'https://localhost:3000/', local: 'https://intranet.example/hr/itss/' };
const PAGES = ['privacy.html', 'support.html', 'taskpane.html'];
const OFFICE_JS = join(__dirname, '../../node_modules/@microsoft/office-js');

const files: Record<Variant, string[]> = { cdn: [], local: [] };

beforeAll(async () => {
  for (const variant of VARIANTS) files[variant] = await filesIn(buildFolder(variant));
});

function read(variant: Variant, file: string): string {
  return readFileSync(join(buildFolder(variant), file), 'utf8');
}

function own(variant: Variant, ending: RegExp): string[] {
  return files[variant].filter((file) => ending.test(file) && !file.startsWith('officejs-'));
}

/** The values of an attribute, in the order in which the page has them. */
function attributes(html: string, tag: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`<${tag}(?=\\s)[^>]*?\\s${attribute}="([^"]*)"`, 'g'))].map(
    (match) => match[1]!
  );
}

function policyOf(html: string): Policy {
  const [content] = attributes(html, 'meta http-equiv="Content-Security-Policy"', 'content');
  return Object.fromEntries(
    content!
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name, ...sources]) => [name!, sources])
  );
}

describe.each(VARIANTS)('%s', (variant) => {
  test('the pane asks for a webview that is new enough, loads office.js, then our script and style, under names that change with their content', () => {
    const html = read(variant, 'taskpane.html');
    const [webview, office, script, ...others] = attributes(html, 'script', 'src');
    expect(webview).toBe('webview.js');
    expect(office).toBe(
      variant === 'cdn'
        ? `${CDN}/lib/1/hosted/office.js`
        : files.local.find((file) => file.endsWith('/office.js'))
    );
    expect(script).toMatch(/^taskpane\.[0-9a-f]{10}\.js$/);
    expect(others).toEqual([]);
    const [style, ...otherLinks] = attributes(html, 'link', 'href');
    expect(style).toMatch(/^taskpane\.[0-9a-f]{10}\.css$/);
    expect(otherLinks).toEqual([]);
    expect(files[variant]).toEqual(expect.arrayContaining([script, style]));
  });

  test("the pane's policy allows our files and office.js, and no connection", () => {
    expect(policyOf(read(variant, 'taskpane.html'))).toEqual({
      'default-src': ["'none'"],
      'script-src': variant === 'cdn' ? ["'self'", CDN] : ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'"],
      'worker-src': ["'self'"],
      'connect-src': ["'none'"],
      'font-src': ["'none'"],
      'frame-src': variant === 'cdn' ? [CDN] : ["'none'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"]
    });
  });

  test.each(PAGES)('%s has a policy before anything that it loads, and nothing inline', (page) => {
    const html = read(variant, page);
    expect(policyOf(html)['default-src']).toEqual(["'none'"]);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|img|body)\b/));
    expect(html.match(/<style\b|<script(?![^>]*\bsrc=)|\bstyle=|\son\w+=|javascript:/gi)).toBeNull();
  });

  test("no file of ours names an address but office.js's, and the manifest only the site's", () => {
    // A namespace is a name and is never fetched.
    const namespaces = /^http:\/\/(www\.w3\.org|schemas\.microsoft\.com)\//;
    const officeJs = variant === 'cdn' ? [CDN, `${CDN}/lib/1/hosted/office.js`] : [];
    for (const file of [...own(variant, /\.(js|css|html)$/), 'manifest.xml']) {
      const addresses = (read(variant, file).match(/\bhttps?:\/\/[^\s"'`<>)\\;]+/g) ?? []).filter(
        (address) => !namespaces.test(address)
      );
      const others = addresses.filter((address) =>
        file === 'manifest.xml' ? !address.startsWith(SITES[variant]) : !officeJs.includes(address)
      );
      expect([file, others]).toEqual([file, []]);
      expect([file, read(variant, file).match(/url\(\s*["']?(\w+:|\/\/)/g)]).toEqual([file, null]);
    }
  });

  test('each page and icon that the manifest names is there', () => {
    const addresses = [...read(variant, 'manifest.xml').matchAll(/Value="(https:[^"]*)"/g)].map(
      (match) => match[1]!
    );
    expect(addresses.length).toBeGreaterThan(30);
    const missing = addresses
      .map((address) => address.slice(SITES[variant].length))
      .filter((file) => !files[variant].includes(file));
    expect(missing).toEqual([]);
  });

  // functions.js is read where Excel has no shared runtime, and by no page.
  test.each([
    ['the page of the pane', /^(?:taskpane|webview)\b.*\.(?:js|css)$/],
    ['functions.js', /^functions\.js$/]
  ])('%s loads 150 kB or less, compressed', (_name, files) => {
    const bytes = own(variant, files)
      .map((file) => gzipSync(read(variant, file)).length)
      .reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });

  test('what the pane can start without is one script more, of 40 kB or less, that only the pane asks for', () => {
    const later = own(variant, /^later\b/);
    expect(later).toEqual([expect.stringMatching(/^later\.[0-9a-f]{10}\.js$/)]);
    expect(gzipSync(read(variant, later[0]!)).length).toBeLessThanOrEqual(40_000);
    // Texts of the readings, of lists, of steps and of the template.
    for (const text of [
      'Readings: where the standard is unclear',
      'No longer in the data',
      'until strong enough to',
      'Project experience'
    ])
      expect([text, own(variant, /\.js$/).filter((file) => read(variant, file).includes(text))]).toEqual([
        text,
        later
      ]);
    const [, hash] = later[0]!.split('.');
    expect(own(variant, /\.(js|html)$/).filter((file) => read(variant, file).includes(hash!))).toEqual([
      expect.stringMatching(/^taskpane\.[0-9a-f]{10}\.js$/)
    ]);
  });

  test('what writes the other sheets is another script, of 40 kB or less', () => {
    const sheets = own(variant, /^sheets\b/);
    expect(sheets).toEqual([expect.stringMatching(/^sheets\.[0-9a-f]{10}\.js$/)]);
    expect(gzipSync(read(variant, sheets[0]!)).length).toBeLessThanOrEqual(40_000);
    const text = 'What many lack of their next level';
    expect(own(variant, /\.js$/).filter((file) => read(variant, file).includes(text))).toEqual(sheets);
  });

  test('it has no source maps', () => {
    expect(files[variant].filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(
      own(variant, /\.(js|css)$/).filter((file) => read(variant, file).includes('sourceMappingURL'))
    ).toEqual([]);
  });
});

test("office.js's files come only with the local build: those that Excel needs, as Microsoft made them", () => {
  expect(files.cdn.filter((file) => file.startsWith('officejs'))).toEqual([]);
  const { version } = JSON.parse(readFileSync(join(OFFICE_JS, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = `officejs-${version}/`;
  const copied = files.local
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length));
  expect(copied).toEqual([
    'en-us/office_strings.js',
    'excel-mac-16.00.js',
    'excel-web-16.00.js',
    'excel-win32-16.01.js',
    'ja-jp/office_strings.js',
    'o15apptofilemappingtable.js',
    'office.js'
  ]);
  for (const file of copied) {
    expect(
      readFileSync(join(buildFolder('local'), folder, file)).equals(
        readFileSync(join(OFFICE_JS, 'dist', file))
      )
    ).toBe(true);
  }
});
