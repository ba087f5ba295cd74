/**
 * The Content Security Policy of the add-in's pages, the one place where it is written.
 *
 * `frame-ancestors` is not in it: browsers ignore that directive in a `<meta>` element, and a site that wants it
 * sends it as a header.
 *
 * @param {object} page
 * @param {string | null} page.officeJsOrigin origin of office.js, `null` when it is served with the add-in
 * @returns {string} the policy as the `content` of `<meta http-equiv="Content-Security-Policy">`
 */
exports.taskPanePolicy = ({ officeJsOrigin }) =>
  policy({
    'default-src': ["'none'"],
    // office.js loads its part for Excel and its texts by <script>, from where it came from itself.
    'script-src': ["'self'", ...(officeJsOrigin ? [officeJsOrigin] : [])],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'worker-src': ["'self'"],
    // office.js talks to Excel through its host window, never over the network; what it would send is telemetry.
    'connect-src': ["'none'"],
    'font-src': ["'none'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"]
  });

/** The policy of the workbench: Univer puts styles into the page, and images that it has drawn itself. */
exports.workbenchPolicy = () =>
  policy({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"]
  });

/** The policy of the pages that are only read: no script at all. */
exports.readingPolicy = () =>
  policy({
    'default-src': ["'none'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"]
  });

function policy(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
