const path = require('node:path');
const { version } = require('@microsoft/office-js/package.json');
const { OFFICE_JS_ORIGIN: CDN } = require('./contentSecurityPolicy');

/** Has the version in its name, so that its files may be cached for ever. */
const FOLDER = `officejs-${version}`;

/**
 * What office.js can ask for in the versions of Excel that the manifest allows. It loads
 * `excel-PLATFORM-VERSION.js`: SharedRuntime limits the platforms to Windows, Mac and the web, and 16.01 is
 * Windows since Excel 2016. Outside Office it loads o15apptofilemappingtable.js, without which
 * `Office.onReady` never answers. Other languages fall back to en-us.
 */
const EXCEL_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'en-us/office_strings.js',
  'ja-jp/office_strings.js'
];

/**
 * Where the page takes office.js from.
 *
 * @param {'cdn' | 'local'} source `cdn` for Microsoft's, `local` for the package's copy served with the
 * add-in
 * @returns {{ script: string, origin: string | null, copies: { from: string, to: string }[] }} the address
 * for the page's `<script>`, the origin that the page's policy must allow (`null`: its own), and files to
 * copy
 * @throws {Error} for any other source
 */
exports.officeJs = (source = 'cdn') => {
  // Microsoft supports only its own CDN (OfficeDev/office-js#5588), so that is the default.
  if (source === 'cdn') return { script: `${CDN}/lib/1/hosted/office.js`, origin: CDN, copies: [] };
  if (source !== 'local') throw new Error(`--env officejs=${source}: use cdn or local.`);
  const copies = EXCEL_FILES.map((file) => ({
    // OFFICE_JS, a folder, has another build of office.js tried in place of the package's.
    from: process.env.OFFICE_JS
      ? path.join(process.env.OFFICE_JS, file)
      : require.resolve(`@microsoft/office-js/dist/${file}`),
    to: `${FOLDER}/${file}`
  }));
  return { script: `${FOLDER}/office.js`, origin: null, copies };
};
