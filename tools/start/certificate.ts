import { generate } from 'selfsigned';
import type { Certificate } from './server';

/** A certificate, and whether this computer trusts it. */
export interface Found {
  readonly certificate: Certificate;
  readonly isTrusted: boolean;
}

/**
 * The certificate of Microsoft's tools, which Excel on this computer trusts; installing it asks the user once. Where there
 * is no Excel to trust it, or the user will not have it, one made for the occasion.
 */
export async function certificate(): Promise<Found> {
  if (!process.env.CI && ['win32', 'darwin'].includes(process.platform)) {
    const { getHttpsServerOptions } = await import('office-addin-dev-certs');
    const trusted = await getHttpsServerOptions().catch(() => null);
    if (trusted) return { certificate: trusted, isTrusted: true };
  }
  return { certificate: await ownCertificate(), isTrusted: false };
}

/** A certificate for localhost that nobody has signed. */
export async function ownCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  return { key, cert };
}
