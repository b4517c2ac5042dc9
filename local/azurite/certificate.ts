import { mkdtemp, rm, writeFile } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { makeCertificate } from '../certificate';

/** Files of a certificate for 127.0.0.1 and localhost that nobody but this machine trusts. */
export interface CertificateFiles {
  certPath: string;
  keyPath: string;
  remove(): Promise<void>;
}

/** Makes a certificate for one day, and writes it where the emulator can read it. */
export async function writeCertificate(): Promise<CertificateFiles> {
  const { cert, key } = await makeCertificate(new Date(Date.now() + 24 * 3_600_000));
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-azurite-'));
  const certPath = join(folder, 'cert.pem');
  const keyPath = join(folder, 'key.pem');
  await writeFile(certPath, cert);
  await writeFile(keyPath, key, { mode: 0o600 });
  return { certPath, keyPath, remove: () => rm(folder, { recursive: true, force: true }) };
}
