import { extname } from 'node:path';
import {
  framedBy,
  OFFICE_HOSTS,
  OFFICE_JS_ORIGIN,
  readingPolicy,
  taskPanePolicy,
  workbenchPolicy
} from '../webpack/contentSecurityPolicy';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/** What the page itself says in its `<meta>`, and who may show it in a frame, which a `<meta>` cannot say. */
const POLICIES: Readonly<Record<string, string>> = {
  'taskpane.html': framedBy(taskPanePolicy({ officeJsOrigin: OFFICE_JS_ORIGIN }), [
    "'self'",
    ...OFFICE_HOSTS
  ]),
  'workbenchPane.html': framedBy(taskPanePolicy({ officeJsOrigin: null }), ["'self'"]),
  'workbench.html': framedBy(workbenchPolicy(), ["'none'"]),
  'support.html': framedBy(readingPolicy(), ["'none'"]),
  'privacy.html': framedBy(readingPolicy(), ["'none'"])
};

/**
 * The headers that a file is served with, besides its length.
 *
 * @param file its path from the served folder, with `/`
 */
export function headersFor(file: string): Readonly<Record<string, string>> {
  const policy = POLICIES[file];
  return {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    // Excel on the web fetches the functions' metadata from its own page.
    ...(extname(file) === '.json' ? { 'access-control-allow-origin': '*' } : {})
  };
}
