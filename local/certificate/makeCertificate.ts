import { generate } from 'selfsigned';

/** A certificate and its private key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/**
 * Makes a certificate for `localhost` and 127.0.0.1 that nobody but this machine trusts. It is its own authority, so that
 * `NODE_EXTRA_CA_CERTS` can name it.
 *
 * @param until when it expires.
 */
export async function makeCertificate(until: Date): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    notAfterDate: until,
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { cert: pems.cert, key: pems.private };
}
