/** The development server's address, which manifest.xml contains. */
const DEVELOPMENT = 'https://localhost:3000/';

/**
 * The address of the site that will serve the add-in, from `--env url=…`.
 *
 * @param {string} [url] an https address, with or without a path and with or without a slash at its end
 * @returns {string} the address with a slash at its end
 * @throws {Error} if it is not an https address, which Office requires, or has a query or a fragment
 */
exports.siteAddress = (url = DEVELOPMENT) => {
  const site = URL.canParse(url) ? new URL(url) : null;
  if (site?.protocol !== 'https:' || /[?#]/.test(url))
    throw new Error(`--env url=${url}: give an https address.`);
  return site.href.replace(/\/?$/, '/');
};

/**
 * The manifest for a site.
 *
 * @param {string} manifest text of manifest.xml
 * @param {string} site address as `siteAddress` gives it
 * @returns {string} the manifest with each of the add-in's addresses on that site
 */
exports.manifestFor = (manifest, site) =>
  exports.onSite(
    manifest,
    site.replace(/[&'"]/g, (character) => `&#${character.charCodeAt(0)};`)
  );

/**
 * A text of the add-in for a site.
 *
 * @param {string} text
 * @param {string} site address as `siteAddress` gives it
 * @returns {string} the text with each of the add-in's addresses on that site
 */
exports.onSite = (text, site) => text.replaceAll(DEVELOPMENT, () => site);
