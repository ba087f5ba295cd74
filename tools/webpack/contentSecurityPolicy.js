/** Where Microsoft serves office.js. */
const OFFICE_JS_ORIGIN = 'https://appsforoffice.microsoft.com';
exports.OFFICE_JS_ORIGIN = OFFICE_JS_ORIGIN;

/**
 * The Content Security Policy of the task pane.
 *
 * It has no `frame-ancestors`, which browsers ignore in a `<meta>` element: see `framedBy`.
 *
 * @param {object} page
 * @param {string | null} page.officeJsOrigin origin of office.js, `null` when it is served with the add-in
 * @returns {string} the policy as the `content` of `<meta http-equiv="Content-Security-Policy">`
 */
exports.taskPanePolicy = ({ officeJsOrigin }) =>
  policy({
    'default-src': ["'none'"],
    // office.js loads its Excel part and its texts with <script>, from its own origin.
    'script-src': ["'self'", ...(officeJsOrigin ? [officeJsOrigin] : [])],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'worker-src': ["'self'"],
    // office.js talks to Excel through its host window. All it would send over the network is telemetry.
    'connect-src': ["'none'"],
    'font-src': ["'none'"],
    // office.js opens a frame beside itself about hosts that it does not know (OfficeDev/office-js#3342).
    'frame-src': [officeJsOrigin ?? "'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"]
  });

/** The policy of the workbench: Univer adds styles to the page, and images that it has drawn itself. */
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

/** The policy of the support and privacy pages: no scripts at all. */
exports.readingPolicy = () =>
  policy({
    'default-src': ["'none'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"]
  });

/**
 * Where Excel on the web shows the add-in: its own host, and the pages around that (SharePoint and OneDrive,
 * the Microsoft 365 home page in its old and new places, Teams), for each of them is an ancestor of the
 * frame.
 */
exports.OFFICE_HOSTS = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com'
];

/**
 * A page's policy as a header, which may also say who may show the page in a frame.
 *
 * @param {string} policy as the functions above make it
 * @param {string[]} ancestors sources as in `frame-ancestors`
 * @returns {string} the value of `Content-Security-Policy`
 */
exports.framedBy = (policy, ancestors) => `${policy}; frame-ancestors ${ancestors.join(' ')}`;

function policy(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
