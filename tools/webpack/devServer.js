const { getHttpsServerOptions } = require('office-addin-dev-certs');

/**
 * Settings of the development server, https://localhost:3000/, with a certificate that this computer trusts.
 *
 * Only Windows and Mac have an Excel to trust it, and installing one asks the user; so elsewhere, in CI and when
 * installing fails the server makes its own certificate and says so.
 *
 * @returns {Promise<object>} webpack's `devServer` settings
 */
exports.devServer = async () => {
  const options = await trustedCertificate().catch((error) => {
    console.warn(`Serving with a certificate that no Excel trusts: ${error.message.trim().split('\n')[0]}`);
    return {};
  });
  return {
    host: 'localhost',
    port: 3000,
    server: { type: 'https', options },
    // The page's policy forbids the inline styles of the error overlay and the evaluated code of hot updates.
    client: { overlay: false },
    hot: false,
    static: false,
    // Excel on the web reads the functions' metadata from a page of another site.
    headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }]
  };
};

async function trustedCertificate() {
  if (process.env.CI) throw new Error('none is installed in CI.');
  if (!['win32', 'darwin'].includes(process.platform)) throw new Error(`there is no Excel on ${process.platform}.`);
  return getHttpsServerOptions();
}
