import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { taskPanePolicy } from '../../../tools/webpack/contentSecurityPolicy';
import { headersFor } from '../../../tools/start/headers';

const CDN = 'https://appsforoffice.microsoft.com';
const SOURCE = join(__dirname, '../../../src/taskpane');
const PAGE = readFileSync(join(SOURCE, 'taskpane.html'), 'utf8');

test('office.js may open its frame about hosts that it does not know, from where it comes itself', () => {
  // It opens AgaveErrorUX/index.html beside itself (OfficeDev/office-js#3342).
  expect(taskPanePolicy({ officeJsOrigin: CDN })).toContain(`frame-src ${CDN};`);
  expect(taskPanePolicy({ officeJsOrigin: null })).toContain("frame-src 'none';");
});

test('an old webview is told what is needed, by lines that it understands', () => {
  // Office on Windows without WebView2 shows add-ins in Edge Legacy or Internet Explorer
  // (OfficeDev/office-js#6167).
  const [first] = [...PAGE.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, src]) => src);
  expect(first).toBe('webview.js');
  const script = readFileSync(join(SOURCE, 'webview.js'), 'utf8');
  /** The class that a page with these globals has once the lines have run. */
  const classIn = (window: Record<string, unknown>): string => {
    const document = { documentElement: { className: '' } };
    runInNewContext(script, { document, window });
    return document.documentElement.className;
  };
  expect(classIn({ Promise: {} })).toBe('old-webview');
  expect(classIn({})).toBe('old-webview');
  expect(classIn({ Promise: { allSettled: () => 0 } })).toBe('');
  expect(script).not.toMatch(/\b(?:let|const|class)\b|=>|`|\?\?|\?\./);
  expect(PAGE).toContain('class="for-old-webview"');
});

interface Page {
  readonly filename: string;
  readonly templateParameters: { readonly officeJs?: string; readonly policy: string };
}

test("what Excel is given takes office.js from Microsoft's CDN; only the workbench has the package's copy", () => {
  // The package's office.js may never finish its handshake with today's Excel (OfficeDev/office-js#5588).
  type Configure = (
    env: object,
    argv: object
  ) => { readonly plugins: readonly { readonly userOptions?: Page }[] };
  const configure = jest.requireActual<Configure>('../../../webpack.config.js');
  const pages = configure({ workbench: true }, { mode: 'production' }).plugins.flatMap(
    ({ userOptions }) => userOptions ?? []
  );
  const page = (name: string): Page['templateParameters'] =>
    pages.find(({ filename }) => filename === name)!.templateParameters;
  expect(page('taskpane.html')).toMatchObject({ officeJs: `${CDN}/lib/1/hosted/office.js` });
  expect(page('workbenchPane.html').officeJs).toMatch(/^officejs-[\d.]+\/office\.js$/);
  for (const name of ['taskpane.html', 'workbenchPane.html'])
    expect(headersFor(name)['content-security-policy']).toContain(page(name).policy);
});
