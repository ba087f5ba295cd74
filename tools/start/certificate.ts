import { generate } from 'selfsigned';
import type { Certificate } from './server';

/** A certificate for localhost, and whether this computer trusts it. */
export interface LocalCertificate {
  readonly certificate: Certificate;
  readonly isTrusted: boolean;
}

/**
 * On Windows and macOS, the certificate of Microsoft's add-in tools, which Excel trusts; the system asks the user once before
 * installing it. Elsewhere, or if the user refuses, a certificate made for this run.
 */
export async function certificate(): Promise<LocalCertificate> {
  if (!process.env.CI && ['win32', 'darwin'].includes(process.platform)) {
    const { getHttpsServerOptions } = await import('office-addin-dev-certs');
    const trusted = await getHttpsServerOptions().catch(() => null);
    if (trusted) return { certificate: trusted, isTrusted: true };
  }
  return { certificate: await ownCertificate(), isTrusted: false };
}

/** Makes a self-signed certificate for localhost. */
export async function ownCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  return { key, cert };
}
