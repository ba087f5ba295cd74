import { generate } from 'selfsigned';
import type { Certificate } from './server';

const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The certificate of Microsoft's add-in tools. Where there is none yet, they install an authority of their
 * own among those that this user trusts, after the system has asked, and let it sign one certificate for
 * localhost; its key is not kept.
 * @throws Error where the user refuses
 */
export async function trustedCertificate(): Promise<Certificate> {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { key, cert } = await getHttpsServerOptions();
  return { key, cert };
}

/**
 * Makes a certificate that vouches for localhost and, not being an authority's, for nothing else, even if
 * somebody trusts it. It is installed nowhere, and its key never leaves this process.
 */
export async function ownCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    // The library's own choice is SHA-1, which browsers refuse.
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }
    ]
  });
  return { key, cert };
}
