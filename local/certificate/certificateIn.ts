import { X509Certificate, createPrivateKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeCertificate, type Certificate } from './makeCertificate';

const dayMs = 86_400_000;
/** A new one lasts a year. */
const lastsMs = 365 * dayMs;
/** One that ends sooner than this is made anew: it must not expire under a Guildhall that is running. */
const leastMs = 7 * dayMs;

/** The files of a certificate that this machine trusts, by name, so that a folder can be cleared of them. */
export const certificateFiles = ['certificate.pem', 'certificate.key.pem'] as const;

/** A certificate with the file to name in `NODE_EXTRA_CA_CERTS`. */
export interface KeptCertificate extends Certificate {
  readonly certPath: string;
}

/** The certificate that a folder keeps; made when there is none, when it is damaged, and anew before it expires. */
export async function certificateIn(folder: string, now = new Date()): Promise<KeptCertificate> {
  const [certPath, keyPath] = certificateFiles.map((name) => path.join(folder, name)) as [string, string];
  const kept = read(certPath, keyPath);
  if (kept && isGood(kept, now)) return { ...kept, certPath };
  const made = await makeCertificate(new Date(now.getTime() + lastsMs));
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyPath, made.key, { mode: 0o600 });
  writeFileSync(certPath, made.cert);
  return { ...made, certPath };
}

function read(certPath: string, keyPath: string): Certificate | undefined {
  if (!existsSync(certPath) || !existsSync(keyPath)) return undefined;
  return { cert: readFileSync(certPath, 'utf8'), key: readFileSync(keyPath, 'utf8') };
}

function isGood({ cert, key }: Certificate, now: Date): boolean {
  try {
    const certificate = new X509Certificate(cert);
    const lasts = Date.parse(certificate.validTo) - now.getTime();
    return certificate.ca && lasts > leastMs && certificate.checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}
